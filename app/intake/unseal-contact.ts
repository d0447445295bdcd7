import { readFile } from "node:fs/promises";
import sodium from "libsodium-wrappers";
import { settings } from "#app/settings.server.ts";
import { type Contact, contactPlace, type SealedContact } from "./seal-contact.ts";

export const unsealContact = (sealed: SealedContact, submissionId: string): Promise<Contact> =>
  unsealFor<Contact>(sealed, contactPlace(submissionId));

/** Opens what was sealed, with the key that only the staff process has; throws when contact or key were moved from another row. */
export async function unsealFor<T extends object>({ contact, key }: SealedContact, place: string): Promise<T> {
  await sodium.ready;
  const secret = sodium.from_base64((await readFile(settings.identityPrivateKeyFile, "utf8")).trim(), sodium.base64_variants.ORIGINAL);
  const rowKey = sodium.crypto_box_seal_open(key, sodium.crypto_scalarmult_base(secret), secret);
  const nonceBytes = sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
  const [nonce, sealed] = [contact.subarray(0, nonceBytes), contact.subarray(nonceBytes)];
  return JSON.parse(sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, sealed, place, nonce, rowKey, "text")) as T;
}
