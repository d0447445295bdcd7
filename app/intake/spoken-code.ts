/** Crockford's: no I, L, O, U, so that a code read aloud or off paper is not misread. */
export const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** As it is shown: in fours, with dashes. */
export const inFours = (code: string): string => code.replace(/(.{4})(?=.)/g, "$1-");

/**
 * A code of so many letters as somebody typed it: lower case, spaces, dashes and O for 0, I or L for 1 are fine; null for anything else.
 */
export function readCode(typed: string, length: number): string | null {
  const plain = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\-–—·.]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  return plain.length === length && [...plain].every((letter) => letters.includes(letter)) ? plain : null;
}
