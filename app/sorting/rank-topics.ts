import { because } from "./because.ts";
import { type ByBits, byBits, mattersLearned } from "./by-bits.ts";
import { byWords } from "./by-words.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Sorting } from "./sorting.ts";
import type { Witness } from "./weigh.ts";

const most = 5;
/** What a point of the lexicon adds to the log-odds that were learned. */
const point = 0.45;
/** The learned part takes “none of them” for likelier than it is: the set holds more of it than the desk. */
const otherLess = -1;
/** Makes of log-odds how often a topic that has them is one of the text's, by cross-validation. */
const [steep, shift] = [1.13, 0.72];

export type Standing = { slug: string; odds: number; witnesses: Witness[] };

/** How the topics stand in a text, the likeliest first, in log-odds: what was learned and what the lexicon says, added up. */
export function standings(text: string, lexicon: Lexicon, bits: ByBits): Standing[] {
  const words = byWords(text, lexicon);
  const learned = [...bits.odds.keys()].filter((name) => !name.startsWith("@"));
  return [...new Set([...learned, ...words.keys()])]
    .map((slug) => ({ slug, said: words.get(slug), heard: (bits.odds.get(slug) ?? 0) + (slug === "other" ? otherLess : 0) }))
    .map(({ slug, said, heard }) => ({ slug, odds: heard + point * (said?.sum ?? 0), witnesses: said?.witnesses ?? [] }))
    .sort((a, b) => b.odds - a.odds);
}

/** The topics a text speaks for, the likeliest first, with the words that speak; only “other” may stand without any. */
export function rankTopics(text: string, lexicon: Lexicon): Sorting["topics"] {
  const bits = byBits(text, mattersLearned);
  return proposed(text, standings(text, lexicon, bits), bits);
}

export function proposed(text: string, standing: Standing[], bits: ByBits): Sorting["topics"] {
  const topics = standing
    .slice(0, most)
    .map(({ slug, odds, witnesses }) => ({ slug, score: likely(odds), because: because(text, witnesses, point, bits.spokenFor(slug)) }))
    .filter((topic) => topic.slug === "other" || topic.because.length);
  return topics.length
    ? topics
    : standing.filter(({ slug }) => slug === "other").map(({ slug, odds }) => ({ slug, score: likely(odds), because: [] }));
}

const likely = (odds: number): number => Math.round(1000 / (1 + Math.exp(-steep * odds - shift))) / 1000;
