import { pairsAlone } from "#search/lexemes.ts";
import type { Question } from "#search/question.ts";
import { pieces } from "#search/words.ts";
import { tokens } from "./token.ts";

/** Meilisearch reads this many terms of a question and forgets the rest. */
const mostTerms = 10;

/** The question in Meilisearch's words: each word a phrase of its pieces, which must stand in one field; null when it is too long for it. */
export function expression({ words, without }: Question): string | null {
  if (words.length + without.length > mostTerms) return null;
  return [...words.map(phrase), ...without.map((word) => `-${phrase(word)}`)].join(" ");
}

/** The pairs of the letters of the question, for whoever has all of them in one field; null when something else is asked for than letters. */
export function rowOf({ literal, without }: Question): string | null {
  const pairs = pairsAlone(literal);
  return pairs.length ? [`"${tokens(pairs)}"`, ...without.map((word) => `-${phrase(word)}`)].join(" ") : null;
}

const phrase = (word: string): string => `"${tokens(pieces(word))}"`;
