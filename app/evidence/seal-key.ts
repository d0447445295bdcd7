import { readFile } from "node:fs/promises";
import sodium from "libsodium-wrappers";
import { settings } from "#app/settings.server.ts";

/** Which row a file's key was sealed for: beside another it does not open. */
export const originalPlace = (evidenceId: string): string => `evidence/${evidenceId}/original`;

/** Seals a file's key, and for which row it is, to the bureau. The process that seals cannot open. */
export async function sealKey(key: Buffer, place: string): Promise<Buffer> {
  await sodium.ready;
  const bureau = sodium.from_base64((await readFile(settings.identityPublicKeyFile, "utf8")).trim(), sodium.base64_variants.ORIGINAL);
  return Buffer.from(sodium.crypto_box_seal(Buffer.concat([key, Buffer.from(place)]), bureau));
}
