import { readShelved, type Shelf } from "#app/evidence/store.ts";

/** The bytes of a file on a shelf. */
export async function shelved(shelf: Shelf, sha256: Buffer): Promise<Buffer> {
  return Buffer.from(await new Response(await readShelved(shelf, sha256)).arrayBuffer());
}
