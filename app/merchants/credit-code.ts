/** The 31 characters of GB 32100-2015, each worth its place: no I, O, S, V or Z. */
const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

export type CreditCode = { outcome: "right"; code: string } | { outcome: "wrong"; why: "length" | "letters" | "check" };

/**
 * Reads a unified social credit code (统一社会信用代码, GB 32100-2015) as people write it: small letters, full width, spaces and
 * dashes do not matter. `length` is not 18 characters, `letters` a character that no code has, `check` a last character that does
 * not follow from the others. Whether such an operator exists is not said here.
 */
export function readCreditCode(typed: string): CreditCode {
  const code = bareCode(typed);
  if ([...code].length !== 18) return { outcome: "wrong", why: "length" };
  if (![...code].every((one) => alphabet.includes(one))) return { outcome: "wrong", why: "letters" };
  return code[17] === checkCharacter(code) ? { outcome: "right", code } : { outcome: "wrong", why: "check" };
}

/** What was written without what people put between the characters. */
export function bareCode(typed: string): string {
  return typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Pd}\u2212]/gu, "");
}

/** The character that follows from the first 17: weights are the powers of 3, modulo 31. */
export function checkCharacter(code: string): string {
  let weight = 1;
  let sum = 0;
  for (const one of code.slice(0, 17)) {
    sum += alphabet.indexOf(one) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31);
}
