/**
 * Asks a file server: ten seconds for an answer, and a second more for every half megabyte there is to send. What it answers with
 * may be read as slowly as whoever reads it likes.
 */
export const patientFetch: typeof fetch = async (input, init) => {
  const bytes = Number(new Headers(init?.headers).get("content-length") ?? 0);
  const stop = new AbortController();
  const bell = setTimeout(() => stop.abort(), 10_000 + bytes / 500);
  try {
    // With a window, or a redirect to follow, Node keeps a second copy of all that is sent in memory.
    return await fetch(input, { ...init, signal: stop.signal, duplex: "half", redirect: "error", window: null } as RequestInit);
  } finally {
    clearTimeout(bell);
  }
};
