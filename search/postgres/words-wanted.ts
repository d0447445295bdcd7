import { type Head, pairs } from "#search/lexemes.ts";
import type { Question } from "#search/question.ts";
import { namesFor } from "#search/synonyms.ts";
import { words as cut, pieces } from "#search/words.ts";
import type { Wanted } from "./wanted.ts";

export const piecesOf = (word: string): Wanted => ({ all: pieces(word) });

/** The same pieces, standing there. */
export function headed(head: Head, wanted: Wanted): Wanted {
  if (typeof wanted === "string") return head + wanted;
  if ("begins" in wanted) return { begins: head + wanted.begins };
  if ("not" in wanted) return wanted;
  const within = (parts: Wanted[]) => parts.map((part) => headed(head, part));
  return "all" in wanted ? { all: within(wanted.all) } : { some: within(wanted.some) };
}

/** What a case must hold that answers to a name, cut into words. */
export const wordAsked = (words: string[]): Wanted => ({
  some: [{ all: words.map(piecesOf) }, { all: words.flatMap(pieces).map((piece) => `S${piece}`) }],
});

/** The word; a name that is several words is all of them. */
export const itself = (word: string, [own]: string[][] = []): Wanted => (own ? { all: own.map(piecesOf) } : piecesOf(word));

export const byAnyName = (word: string, others: string[][] = []): Wanted => ({
  some: [itself(word, others), { all: pieces(word).map((piece) => `S${piece}`) }, ...others.slice(1).map(wordAsked)],
});

/** The word, or another name for it. */
export const called = (word: string, others?: string[][]): Wanted => ({
  some: [
    itself(word, others),
    ...(others ?? []).slice(1).map((name) => ({ all: name.map(piecesOf) })),
    ...namesFor(word).map((name) => ({ all: cut(name).map(piecesOf) })),
  ],
});

export const haveOtherNames = (words: string[], others: Question["others"]): boolean =>
  words.some((word) => others.get(word) || namesFor(word).length > 0);

export const refused = (without: string[][]): Wanted[] => without.map((words) => ({ not: { all: words.map(piecesOf) } }));

/** A letter alone is looked for as itself, more by their pairs. */
export const pairsOf = (letters: string): string[] => pairs(letters).filter((pair) => [...letters].length === 1 || [...pair].length > 1);
