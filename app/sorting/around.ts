import type { Place } from "./find-words.ts";
import type { Lexicon } from "./lexicon.ts";

/** A longer word that holds another one's place: 煤气灶 around 煤气. */
export type Around = { word: string; weight: number };

/** Finds the longer words around a place. Words heard through a typo hold nothing: they may be something else. */
export function aroundIn(found: Map<string, Place[]>, lexicon: Lexicon): (place: Place) => Around[] {
  const held = new Map<number, (Around & { from: number; to: number })[]>();
  for (const [word, places] of found) {
    const weight = Math.max(...(lexicon.alone.get(word) ?? []).map((term) => Math.abs(term.weight)));
    if (!Number.isFinite(weight)) continue;
    for (const { from, to, typo } of places)
      for (let at = from; at < to && !typo; at++) held.set(at, [...(held.get(at) ?? []), { word, weight, from, to }]);
  }
  return ({ from, to }) => (held.get(from) ?? []).filter((one) => one.from <= from && one.to >= to && one.to - one.from > to - from);
}
