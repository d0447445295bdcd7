import { documentNumbers } from "./document-number.ts";
import { letters } from "./normalise.ts";
import { words } from "./words.ts";

const quoted = /((?<=^|\s)[-−–]\s*)?["“”„「『]([^"“”„」』]*)["“”」』]/gu;
/** A dash between numbers ("2026 -200009") refuses nothing. */
const refused = /(?<=^|\s)(?<!\d\s*(?=[-−–]\s*\d))[-−–]\s*([^\s-]\S*)/gu;

/**
 * A normalised question as what is wanted of it besides phrases, the phrases, and what is refused: -word, -“a phrase”, each as its words or
 * as the document number it is.
 */
export function readRefusals(said: string): { wanted: string; phrases: string[]; without: string[][] } {
  const quotes = [...said.matchAll(quoted)].map(([, dash, phrase = ""]) => ({ phrase: phrase.trim(), isRefused: dash !== undefined }));
  const phrasesThat = (areRefused: boolean) =>
    quotes.flatMap(({ phrase, isRefused }) => (isRefused === areRefused && letters(phrase) ? [phrase] : []));
  const unquoted = said.replace(quoted, " ");
  const unwanted = new Set([...phrasesThat(true), ...[...unquoted.matchAll(refused)].map(([, word = ""]) => word)]);
  return {
    wanted: unquoted.replace(refused, " "),
    phrases: phrasesThat(false),
    without: [...unwanted].map(numberOrWords).filter((some) => some.length),
  };
}

function numberOrWords(text: string): string[] {
  const numbers = documentNumbers(text);
  return numbers.length ? numbers : words(text);
}
