import { pairsAlone } from "#search/lexemes.ts";
import type { Question } from "#search/question.ts";
import { pieces } from "#search/words.ts";
import { tokens } from "./token.ts";

/** Meilisearch reads this many terms of a question and forgets the rest. */
const mostTerms = 10;

/** The question in Meilisearch's words: each word a phrase of its pieces, which must stand in one field; null when it is too long for it. */
export const expression = ({ words }: Pick<Question, "words">): string | null =>
  words.length > mostTerms ? null : words.map(phrase).join(" ");

/** The pairs of the letters of the question, for whoever has all of them in one field; null when something else is asked for than letters. */
export function rowOf({ literal }: Question): string | null {
  const pairs = pairsAlone(literal);
  return pairs.length ? `"${tokens(pairs)}"` : null;
}

const phrase = (word: string): string => `"${tokens(pieces(word))}"`;
