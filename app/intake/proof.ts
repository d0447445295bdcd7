import type { EvidenceFile } from "#app/evidence/upload.ts";
import { formKeyHash } from "./new-form-key.ts";
import { otherHalf, receiptHash, receiptOf } from "./receipt.ts";
import { keyed } from "./receipt-key.ts";
import type { Origin, ToFile } from "./to-file.ts";

export type Proof = { formKeyHash: Buffer; fingerprint: Buffer; receiptHash: Buffer };

/**
 * What is kept of a form's key, so that the same form is known again, and of its words, so that others are.
 *
 * @param second of two halves under one receipt
 */
export function proofOf(formKey: string, form: ToFile | (ToFile & Origin), files: EvidenceFile[], second = false): Proof {
  const half = second ? otherHalf : (secret: string) => secret;
  // Keyed: a plain hash over a story that is known and a phone number that is not would give the number away.
  const fingerprint = keyed("fingerprint", JSON.stringify([form, files.map((file) => file.sha256.toString("hex")).sort()]));
  return { formKeyHash: formKeyHash(half(formKey)), fingerprint, receiptHash: receiptHash(half(receiptOf(formKey))) };
}
