import { readFile } from "node:fs/promises";
import sodium from "libsodium-wrappers";
import { settings } from "#app/settings.server.ts";
import { damaged } from "./lock.ts";

/**
 * Opens a file's key with the one that only the staff process has; throws (isDamaged) when it was sealed for another row, or for nobody.
 */
export async function unsealKey(sealedKey: Buffer, place: string): Promise<Buffer> {
  await sodium.ready;
  const secret = sodium.from_base64((await readFile(settings.identityPrivateKeyFile, "utf8")).trim(), sodium.base64_variants.ORIGINAL);
  const said = opened(sealedKey, secret);
  const keyBytes = sodium.crypto_secretstream_xchacha20poly1305_KEYBYTES;
  if (said?.toString("utf8", keyBytes) !== place) throw damaged();
  return said.subarray(0, keyBytes);
}

function opened(sealed: Buffer, secret: Uint8Array): Buffer | null {
  try {
    return Buffer.from(sodium.crypto_box_seal_open(sealed, sodium.crypto_scalarmult_base(secret), secret));
  } catch {
    return null;
  }
}
