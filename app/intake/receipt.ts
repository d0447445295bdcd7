import { keyed } from "./receipt-key.ts";

const digits = 20n;

/**
 * The receipt that a form will get: 20 digits drawn from the form's hidden key. So the same form sent twice gets the
 * same receipt, and no copy of it has to be stored anywhere (SECURITY R2, R10).
 */
export function receiptOf(formKey: string): string {
  const number = BigInt(`0x${keyed("receipt", formKey).toString("hex")}`) % 10n ** digits;
  return number.toString().padStart(Number(digits), "0");
}

/** All that the database keeps of a receipt. */
export const receiptHash = (receipt: string): Buffer => keyed("lookup", receipt);

/**
 * One receipt opens a matter and, where both were wanted, its other half. The halves have hashes of their own: nothing in the
 * database ties who complains to the tip (市监令121 art. 9, 37).
 */
export const receiptHashes = (receipt: string): Buffer[] => [receiptHash(receipt), receiptHash(otherHalf(receipt))];

/** The key, or the receipt, of the second of two halves. */
export const otherHalf = (secret: string): string => `${secret}\nhalf`;

/** 20 digits out of what somebody typed: full-width digits, spaces and dashes are fine; null when it is something else. */
export function readReceipt(typed: string): string | null {
  const plain = typed.normalize("NFKC").replace(/[\s\-–—·.]/g, "");
  return /^\d{20}$/.test(plain) ? plain : null;
}

/** "1234 5678 9012 3456 7890" */
export const inGroups = (receipt: string): string => receipt.replace(/(\d{4})(?=\d)/g, "$1 ");
