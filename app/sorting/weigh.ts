import { fold } from "#search/normalise.ts";
import { emphasis } from "./emphasis.ts";
import { findWords, type Place } from "./find-words.ts";
import type { Lexicon, Term } from "./lexicon.ts";

/** A word that speaks for a topic (or against it) in a text, and how loudly. */
export type Witness = { word: string; points: number; weight: number; places: Place[] };
export type Weighed = { slug: string; sum: number; witnesses: Witness[] };

const typo = 0.6;
/** Words of a pair stand at most so many characters apart. */
const reach = 24;
/** Words that are only hints count together as much as one word that says it alone, however many there are. */
const hint = 1.2;
const allHints = 3;

/** What a text says for each topic: the sum of its words' points, heaviest topic first. */
export function weigh(text: string, lexicon: Lexicon): Weighed[] {
  const folded = fold(text);
  const found = findWords(folded, lexicon);
  const topics = new Map<string, Witness[]>();
  const tell = (slug: string, witness: Witness) => topics.set(slug, [...(topics.get(slug) ?? []), witness]);
  for (const { term, places } of unswallowed(found, lexicon)) {
    const loudest = Math.max(...places.map(({ from, to, typo: wrong }) => emphasis(folded, term.word, from, to) * (wrong ? typo : 1)));
    const often = term.weight > 0 ? 1 + 0.15 * (Math.min(places.length, 3) - 1) : 1;
    tell(term.slug, { word: term.word, weight: term.weight, points: term.weight * loudest * often, places });
  }
  const single = new Map([...topics].map(([slug, witnesses]) => [slug, apart(witnesses)]));
  for (const [slug, witnesses] of pairsIn(found, lexicon)) single.set(slug, [...(single.get(slug) ?? []), ...apart(witnesses)]);
  return [...single]
    .map(([slug, witnesses]) => ({ slug, sum: sumOf(witnesses), witnesses: witnesses.sort((a, b) => b.points - a.points) }))
    .sort((a, b) => b.sum - a.sum);
}

function sumOf(witnesses: Witness[]): number {
  const of = (some: Witness[]) => some.reduce((sum, { points }) => sum + points, 0);
  const hints = witnesses.filter(({ weight }) => weight > 0 && weight <= hint);
  return of(witnesses.filter((one) => !hints.includes(one))) + Math.min(allHints, of(hints));
}

/** A word inside a longer one that says at least as much is not what was said: 煤气 in 煤气灶. */
function unswallowed(found: Map<string, Place[]>, lexicon: Lexicon): { term: Term; places: Place[] }[] {
  const loudest = (word: string) => Math.max(...(lexicon.alone.get(word) ?? []).map(({ weight }) => Math.abs(weight)));
  const said = [...found].filter(([word]) => lexicon.alone.has(word)).map(([word, places]) => ({ word, places, weight: loudest(word) }));
  const longer = new Map<number, { from: number; to: number; weight: number }[]>();
  for (const { places, weight } of said)
    for (const { from, to } of places) for (let at = from; at < to; at++) longer.set(at, [...(longer.get(at) ?? []), { from, to, weight }]);
  const swallowed = ({ from, to }: Place, weight: number) =>
    (longer.get(from) ?? []).some((one) => one.from <= from && one.to >= to && one.to - one.from > to - from && one.weight >= weight);
  return said.flatMap(({ word, places }) =>
    (lexicon.alone.get(word) ?? []).flatMap((term) => {
      const left = places.filter((place) => !swallowed(place, Math.abs(term.weight)));
      return left.length ? [{ term, places: left }] : [];
    }),
  );
}

function pairsIn(found: Map<string, Place[]>, lexicon: Lexicon): Map<string, Witness[]> {
  const pairs = new Map<string, Witness[]>();
  for (const [word, places] of found)
    for (const { slug, other, weight } of lexicon.pairs.get(word) ?? []) {
      const close = closest(places, found.get(other) ?? []);
      if (close) pairs.set(slug, [...(pairs.get(slug) ?? []), { word: `${word}+${other}`, weight, points: weight, places: close }]);
    }
  return pairs;
}

function closest(places: Place[], others: Place[]): [Place, Place] | null {
  for (const one of places)
    for (const other of others) {
      const gap = Math.max(one.from, other.from) - Math.min(one.to, other.to);
      if (gap >= 0 && gap <= reach) return [one, other];
    }
  return null;
}

/** For one topic a stretch of text speaks once, through its loudest word. */
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
