import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import { originalPlace } from "./seal-key.ts";
import { unsealKey } from "./unseal-key.ts";
import type { Locked } from "./upload.ts";
import { withOriginal } from "./with-original.ts";

/**
 * An original as it came, for the staff process alone. It begins to flow only after the whole of it was opened and is, byte for byte,
 * what came; throws (isDamaged) when it is not, and when the key is another row's.
 */
export async function readOriginal(id: string, original: Locked, sealedKey: Buffer): Promise<ReadableStream> {
  const key = await unsealKey(sealedKey, originalPlace(id));
  return withOriginal({ ...original, key }, async (file) => {
    // Opened, it can be read to its end after its name is gone.
    const handle = await open(file, "r");
    return Readable.toWeb(handle.createReadStream()) as ReadableStream;
  });
}
