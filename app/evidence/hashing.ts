import type { Hash } from "node:crypto";

/** Passes bytes on, and counts them into a hash as they go by. */
export async function* hashing(hash: Hash, source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const some of source) {
    hash.update(some);
    yield some;
  }
}
