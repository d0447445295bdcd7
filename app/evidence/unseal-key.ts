import { readFile } from "node:fs/promises";
import sodium from "libsodium-wrappers";
import { settings } from "#app/settings.server.ts";

/** Opens a file's key with the one that only the staff process has; throws when it was sealed for another row, or for nobody. */
export async function unsealKey(sealedKey: Buffer, place: string): Promise<Buffer> {
  await sodium.ready;
  const secret = sodium.from_base64((await readFile(settings.identityPrivateKeyFile, "utf8")).trim(), sodium.base64_variants.ORIGINAL);
  const said = Buffer.from(sodium.crypto_box_seal_open(sealedKey, sodium.crypto_scalarmult_base(secret), secret));
  const keyBytes = sodium.crypto_secretstream_xchacha20poly1305_KEYBYTES;
  if (said.toString("utf8", keyBytes) !== place) throw new Error("the key of another file");
  return said.subarray(0, keyBytes);
}
