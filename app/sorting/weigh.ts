import { fold } from "#search/normalise.ts";
import { aroundIn } from "./around.ts";
import { emphasis } from "./emphasis.ts";
import { findWords, type Place } from "./find-words.ts";
import type { Lexicon, Term } from "./lexicon.ts";
import { pairsIn } from "./pairs-in.ts";

/** A word that speaks for a topic (or against it) in a text, and how loudly. */
export type Witness = { word: string; points: number; weight: number; places: Place[] };
export type Weighed = { slug: string; sum: number; witnesses: Witness[] };

/** A homophone typo is a weaker witness. */
const misspelt = 0.6;
/** A word said twice or three times is meant a little more. */
const again = 0.15;
const oftenest = 3;
/** Words that are only hints count together as much as one word that says it alone, however many there are. */
const hint = 1.2;
const allHints = 3;

/** What a text says for each topic: the sum of its words' points, heaviest topic first. */
export function weigh(text: string, lexicon: Lexicon): Weighed[] {
  const folded = fold(text);
  const found = findWords(folded, lexicon);
  const singles = bySlug(
    unswallowed(found, lexicon).map(({ term, places }) => ({
      slug: term.slug,
      witness: { word: term.word, weight: term.weight, points: pointsOf(term, places, folded), places },
    })),
  );
  const pairs = bySlug(pairsIn(found, lexicon).map(({ slug, ...pair }) => ({ slug, witness: { ...pair, points: pair.weight } })));
  return [...new Set([...singles.keys(), ...pairs.keys()])]
    .map((slug) => ({ slug, witnesses: [...apart(singles.get(slug) ?? []), ...apart(pairs.get(slug) ?? [])] }))
    .map(({ slug, witnesses }) => ({ slug, sum: sumOf(witnesses), witnesses: witnesses.sort((a, b) => b.points - a.points) }))
    .sort((a, b) => b.sum - a.sum);
}

/** A word inside a longer one that says at least as much is not what was said: 煤气 in 煤气灶. */
function unswallowed(found: Map<string, Place[]>, lexicon: Lexicon): { term: Term; places: Place[] }[] {
  const around = aroundIn(found, lexicon);
  return [...found].flatMap(([word, places]) =>
    (lexicon.alone.get(word) ?? []).flatMap((term) => {
      const left = places.filter((place) => !around(place).some(({ weight }) => weight >= Math.abs(term.weight)));
      return left.length ? [{ term, places: left }] : [];
    }),
  );
}

function pointsOf(term: Term, places: Place[], text: string): number {
  const loudest = Math.max(...places.map(({ from, to, typo }) => emphasis(text, term.word, from, to) * (typo ? misspelt : 1)));
  const often = term.weight > 0 ? 1 + again * (Math.min(places.length, oftenest) - 1) : 1;
  return term.weight * loudest * often;
}

/** For one topic a stretch of text speaks once, through its loudest word or pair. */
function apart(witnesses: Witness[]): Witness[] {
  const kept: Witness[] = [];
  const taken: Place[] = [];
  for (const witness of witnesses.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))) {
    const free = witness.places.filter((place) => !taken.some((one) => one.from < place.to && place.from < one.to));
    if (witness.word.includes("+") ? free.length < witness.places.length : !free.length) continue;
    kept.push(witness);
    taken.push(...witness.places);
  }
  return kept;
}

function sumOf(witnesses: Witness[]): number {
  const of = (some: Witness[]) => some.reduce((sum, { points }) => sum + points, 0);
  const hints = witnesses.filter(({ weight }) => weight > 0 && weight <= hint);
  return of(witnesses.filter((one) => !hints.includes(one))) + Math.min(allHints, of(hints));
}

function bySlug(told: { slug: string; witness: Witness }[]): Map<string, Witness[]> {
  const topics = new Map<string, Witness[]>();
  for (const { slug, witness } of told) topics.set(slug, [...(topics.get(slug) ?? []), witness]);
  return topics;
}
