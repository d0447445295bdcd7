import type { contactMarks } from "#db/schema/identity.ts";
import { keyed } from "./receipt-key.ts";
import type { ToFile } from "./to-file.ts";

/** Shorter than this an address names a town, and half the town would share it. */
const shortestAddress = 8;

/**
 * The marks of whoever complains, none of a tip: an informant leaves nothing by which two of their filings, or a complaint and a tip
 * under one receipt, could be laid side by side (市监令121 art. 37). What is empty or says too little has no mark. An agent
 * (art. 11) is not marked: to complain for others is their work.
 */
export function marksOf({ kind, contact }: Pick<ToFile, "kind" | "contact">, submissionId: string): (typeof contactMarks.$inferInsert)[] {
  if (kind !== "complaint" || !contact) return [];
  const plain = { phone: plainPhone(contact.phone), address: plainAddress(contact.address), name: plainText(contact.name) };
  return (["phone", "address", "name"] as const)
    .filter((one) => plain[one])
    .map((one) => ({ submissionId, kind: one, mark: keyed("mark", `${one}\n${plain[one]}`) }));
}

/** Digits only, without the country's number; "" when there are too few to ring anybody. */
export function plainPhone(typed: string): string {
  const digits = typed.normalize("NFKC").replace(/\D/g, "").replace(/^0086/, "86");
  const plain = /^86(1\d{10}|0\d{9,11})$/.test(digits) ? digits.slice(2) : digits;
  return plain.length < 7 ? "" : plain;
}

/** Letters and digits only: spaces, brackets and width are how somebody typed it. "" when it names no house. */
export function plainAddress(typed: string): string {
  const plain = plainText(typed);
  return plain.length < shortestAddress ? "" : plain;
}

const plainText = (typed: string): string =>
  typed
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
