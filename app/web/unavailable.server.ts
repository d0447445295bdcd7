/** The database or the store of files cannot be reached: said as a 503, with its own plain page, and never as a fault of the reader's. */
export async function guarded<T>(answer: () => Promise<T>): Promise<T> {
  try {
    return await answer();
  } catch (error) {
    if (unreachable(error)) throw new Response(null, { status: 503 });
    throw error;
  }
}

const unreachableCodes =
  /^(ECONNREFUSED|ECONNRESET|ENOENT|ETIMEDOUT|EPIPE|CONNECT_TIMEOUT|CONNECTION_CLOSED|CONNECTION_ENDED|CONNECTION_DESTROYED|57P0[1-3]|08\w{3}|53300|STORE_AWAY)$/;

function unreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && unreachableCodes.test(String(error.code))) return true;
  return error.cause !== undefined && unreachable(error.cause);
}
