import { readFile } from "node:fs/promises";
import sodium from "libsodium-wrappers";
import { settings } from "#app/settings.server.ts";

/** Of a complaint also who stands behind it: an agent, or the others who complain together, in the sender's words. */
export type Contact = { name: string; phone: string; address: string; agent?: { name: string; phone: string }; others?: string };

/** A contact under a key of its own, and that key under the bureau's. Without the second the first is noise. */
export type SealedContact = { contact: Buffer; key: Buffer };

/** Which row and column a contact was sealed for: in another place it does not open. */
export const contactPlace = (submissionId: string): string => `submissions/${submissionId}/sealed_contact`;

export const sealContact = (contact: Contact, submissionId: string): Promise<SealedContact> => sealFor(contact, contactPlace(submissionId));

/** Seals who somebody is for one place (nonce, then XChaCha20-Poly1305). The process that seals cannot open. */
export async function sealFor(contact: object, place: string): Promise<SealedContact> {
  await sodium.ready;
  const bureau = sodium.from_base64((await readFile(settings.identityPublicKeyFile, "utf8")).trim(), sodium.base64_variants.ORIGINAL);
  const key = sodium.crypto_aead_xchacha20poly1305_ietf_keygen();
  const nonce = sodium.randombytes_buf(sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
  const sealed = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(JSON.stringify(contact), place, null, nonce, key);
  return { contact: Buffer.concat([nonce, sealed]), key: Buffer.from(sodium.crypto_box_seal(key, bureau)) };
}
