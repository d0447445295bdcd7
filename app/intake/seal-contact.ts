import { readFile } from "node:fs/promises";
import sodium from "libsodium-wrappers";
import { settings } from "#app/settings.server.ts";

export type Contact = { name: string; phone: string; address: string };

/** Seals a person's contact to the bureau's public key. The process that seals cannot open. */
export async function sealContact(contact: Contact, submissionId: string): Promise<Buffer> {
  await sodium.ready;
  const key = sodium.from_base64((await readFile(settings.identityPublicKeyFile, "utf8")).trim(), sodium.base64_variants.ORIGINAL);
  return Buffer.from(sodium.crypto_box_seal(JSON.stringify({ ...contact, submissionId }), key));
}
