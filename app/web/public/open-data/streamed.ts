/** An answer that is written as fast as it is read, and no faster: a million rows never lie in memory. Whoever goes ends the writing. */
export async function streamed(pieces: AsyncGenerator<string>, headers: Record<string, string>): Promise<Response> {
  const encoder = new TextEncoder();
  // Asked for before the status is said: a database that is away is still a 503.
  let next = await pieces.next();
  const body = new ReadableStream<Uint8Array>({
    async pull(stream) {
      if (next.done) return stream.close();
      stream.enqueue(encoder.encode(next.value));
      next = await pieces.next();
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
  return new Response(body, { headers: { "Access-Control-Allow-Origin": "*", ...headers } });
}
