import { createHash, randomInt } from "node:crypto";
import { linkHash } from "./link-key.ts";

/** Ten digits in two groups, to be told on the phone: "48215 90337". */
export const newIndustryCode = (): string => {
  const digits = () => String(randomInt(100_000)).padStart(5, "0");
  return `${digits()} ${digits()}`;
};

/** As people type it: spaces and dashes or none, full-width digits too. */
export const plainCode = (typed: string): string => typed.normalize("NFKC").replace(/[\s-]/g, "").slice(0, 40);

/** What is kept of a link and its code. The code's hash has the key in it, which is nowhere kept: ten digits cannot be tried out on it. */
export const doorHashes = (key: string, code: string): { keyHash: Buffer; codeHash: Buffer } => ({
  keyHash: linkHash(key),
  codeHash: createHash("sha256")
    .update(`${key}\n${plainCode(code)}`)
    .digest(),
});
