import { Converter } from "opencc-js/t2cn";

const simplified = Converter({ from: "t", to: "cn" });

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
  const narrow = text.replace(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
  const steps = [(one: string) => one.toLowerCase(), (one: string) => simplified(one)];
  return steps.reduce((kept, step) => (step(kept).length === kept.length ? step(kept) : kept), narrow);
}

/** 1,234,567 as 1234567. */
export const withoutCommas = (text: string): string => text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, "");
