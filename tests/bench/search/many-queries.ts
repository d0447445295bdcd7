import type { CaseQuery } from "#search/engine.ts";
import { nothingChosen } from "#search/groups.ts";
import { stopWords } from "#search/stop-words.ts";
import { manyCase } from "./many.ts";
import { common, misdeeds } from "./pieces.ts";
import { type Random, randomFor } from "./random.ts";
import type { Row } from "./rows.ts";
import { vocabulary } from "./vocabulary.ts";

/** Ten of a page, as the engine is asked; the search page itself shows twenty. */
const plain = { filters: {}, sort: "relevance" as const, page: 1, perPage: 10 };

/**
 * Questions of nine kinds about the first `cases` of the generator, `each` of every kind: half of them about the portal's own
 * matters, which very many cases share, and half words as they come in texts.
 */
export function questionsByKind(cases: number, each: number): Map<string, CaseQuery[]> {
  const kinds: Record<string, (random: Random, one: Row, place: number) => Partial<CaseQuery> & { text: string }> = {
    "two characters": (random, one, place) => ({ text: place % 2 ? wordOf(random, 2, 2) : ownWord(random, one, 2) }),
    "one character": (random, one) => ({ text: random.pick([...one.title]) }),
    "four to six": (random, one, place) => ({ text: place % 2 ? wordOf(random, 4, 6) : ownWord(random, one, 5) }),
    "several words": (random, one, place) => ({ text: `${ownWord(random, one, 2)} ${place % 2 ? wordOf(random, 2, 3) : one.township}` }),
    "long question": (random, one) => ({ text: `${random.pick(["请问", ""])}${one.violation}怎么投诉`.slice(0, 40) }),
    "document number": (_random, one, place) => ({ text: place % 2 ? one.documentNo : one.number }),
    phrase: (random, one) => ({ text: `“${stretch(random, one)}”` }),
    filtered: (random, one) => ({ text: ownWord(random, one, 2), filters: someFilters(random, one) }),
    "open, sorted": (random, one, place) => ({
      text: "",
      sort: place % 2 ? "newest" : "amount",
      filters: place % 3 ? {} : someFilters(random, one),
    }),
  };
  const words = vocabulary();
  return new Map(
    Object.entries(kinds).map(([kind, ask], at) => {
      const made = Array.from({ length: each }, (_, place) => {
        const random = randomFor(at + 50, place);
        return { ...plain, ...ask(random, manyCase(random.between(0, cases - 1), 7, words), place) };
      });
      return [kind, made];
    }),
  );
}

/** A word of the case's own matter: its product, its kind of wrong, who does it. */
function ownWord(random: Random, one: Row, length: number): string {
  const misdeed = random.pick(misdeeds.filter(({ topic }) => topic === one.topic));
  const words = [...misdeed.products, ...misdeed.kinds].filter((word) => [...word].length >= length);
  return [...random.pick(words.length ? words : misdeed.violations)]
    .slice(0, length + 1)
    .join("")
    .slice(0, Math.max(length, 2));
}

/** A word of this length as texts have it, the frequent ones more often. */
function wordOf(random: Random, least: number, most: number): string {
  for (let tries = 0; tries < 1000; tries += 1) {
    const word = vocabulary().word(random);
    if ([...word].length >= least && [...word].length <= most && !stopWords.has(word)) return word;
  }
  throw new Error("no word of that length");
}

const stretch = (random: Random, one: Row): string => {
  const clauses = `${one.lead}${one.happened.slice(0, 200)}`.match(/\p{Script=Han}{6,}/gu) ?? [one.title];
  return random.pick(clauses).slice(0, 8);
};

const someFilters = (random: Random, one: Row): CaseQuery["filters"] => ({
  ...nothingChosen(),
  topics: [one.topic, random.pick(misdeeds).topic],
  townships: random.chance(0.5) ? [one.township, random.pick(common.townships)] : [],
  years: random.chance(0.5) ? [String(random.between(2017, 2026))] : [],
});
