import { simplified } from "./simplified.ts";

/** One way to write a text, for the index and for questions: full-width and half-width alike, lower case, simplified. */
export function normalise(text: string): string {
  return simplified(text.replaceAll("\0", " ").normalize("NFKC").toLowerCase());
}

/** Letters, digits and characters only, without anything between them. */
export function letters(text: string): string {
  return normalise(text).replace(/[^\p{L}\p{N}]/gu, "");
}

/** Like `normalise`, but every letter keeps its place, so that what is found can be pointed at in the text as it was written. */
export function fold(text: string): string {
  plain ??= plainLetters();
  const codes = new Uint16Array(text.length);
  // Each letter is looked up and none searched for: a page folds fifty thousand of them.
  for (let at = 0; at < text.length; at += 1) codes[at] = plain[text.charCodeAt(at)] as number;
  const narrow = Buffer.from(codes.buffer).toString("utf16le");
  const next = simplified(narrow);
  return next.length === narrow.length ? next : narrow;
}

let plain: Uint16Array | null = null;

/** Each letter in half width and lower case: ＡＢＣ， as abc, */
function plainLetters(): Uint16Array {
  return Uint16Array.from({ length: 0x10000 }, (_, code) => {
    const narrow = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
    const lower = String.fromCharCode(narrow).toLowerCase();
    return lower.length === 1 ? lower.charCodeAt(0) : narrow;
  });
}

/** 1,234,567 as 1234567. */
export const withoutCommas = (text: string): string => text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, "");
