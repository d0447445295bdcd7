import { bitsOf } from "#app/sorting/bits-of.ts";
import { elsewhereTerms } from "#app/sorting/elsewhere-words.ts";
import type { Learned } from "#app/sorting/learned.ts";
import type { Term } from "#app/sorting/lexicon.ts";
import { matterBits } from "#app/sorting/matter-bits.ts";
import { types } from "#app/sorting/type-of.ts";
import { topicTerms } from "#db/seed/reference/topic-terms.ts";
import { topics } from "#db/seed/reference/topics.ts";
import { fold } from "#search/normalise.ts";
import type { Labelled } from "./labelled.ts";
import { type Example, learnBits } from "./learn-bits.ts";

/** A word of the lexicon is a tenth of a text, one that only hints half of that: it tells what nobody of the set came to say. */
const word = 0.1;
const hint = 0.05;
const saysAlone = 3;
const saysMuch = 2;

const matters = [...topics.map(({ slug }) => slug), ...new Set(elsewhereTerms.map(({ slug }) => `@${slug}`))];

/** What texts teach: what their writers want, and what they are about. */
export function learnSorting(texts: Labelled[]): { types: Learned; matters: Learned } {
  const wanting = texts.map(({ text, type }) => ({ bits: [...bitsOf(text)], is: [types.indexOf(type)], counts: 1 }));
  const told = texts.map(({ text, topics, elsewhere }) => aboutOf(text, elsewhere ? [`@${elsewhere}`] : topics, 1));
  const words = [
    ...topicTerms.filter(({ weight }) => weight >= saysMuch).map((term) => asText(term, term.slug)),
    ...elsewhereTerms.filter(({ weight }) => weight >= saysAlone).map((term) => asText(term, `@${term.slug}`)),
  ];
  return {
    types: learnBits(types, wanting, { least: 4, kept: 30_000, ridge: 0.1 }),
    matters: learnBits(matters, [...told, ...words], { least: 2, kept: 40_000, ridge: 0.2 }),
  };
}

const asText = (term: Term, name: string): Example => aboutOf(term.word.replace("+", "，"), [name], term.weight >= saysAlone ? word : hint);

const aboutOf = (text: string, names: string[], counts: number): Example => ({
  bits: [...matterBits(fold(text)).keys()],
  is: names.map((name) => matters.indexOf(name)),
  counts,
});
