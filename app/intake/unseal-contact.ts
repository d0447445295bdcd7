import { readFile } from "node:fs/promises";
import sodium from "libsodium-wrappers";
import { settings } from "#app/settings.server.ts";
import type { Contact } from "./seal-contact.ts";

/** Opens a sealed contact with the key that only the staff process has; throws when it was moved from another row. */
export async function unsealContact(sealed: Buffer, submissionId: string): Promise<Contact> {
  await sodium.ready;
  const secret = sodium.from_base64((await readFile(settings.identityPrivateKeyFile, "utf8")).trim(), sodium.base64_variants.ORIGINAL);
  const open = sodium.crypto_box_seal_open(sealed, sodium.crypto_scalarmult_base(secret), secret, "text");
  const { submissionId: belongsTo, ...contact } = JSON.parse(open) as Contact & { submissionId: string };
  if (belongsTo !== submissionId) throw new Error("a sealed contact stands in another row than its own");
  return contact;
}
