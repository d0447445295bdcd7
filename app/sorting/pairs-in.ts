import { aroundIn } from "./around.ts";
import type { Place } from "./find-words.ts";
import type { Lexicon } from "./lexicon.ts";

export type PairFound = { slug: string; word: string; weight: number; places: [Place, Place] };

/** Words of a pair stand at most so many characters apart. */
const reach = 24;

/** Words that stand close together and say more so: 电动车 … 虚标. The 煤 of 煤气 is no coal and pairs with nothing. */
export function pairsIn(found: Map<string, Place[]>, lexicon: Lexicon): PairFound[] {
  const around = aroundIn(found, lexicon);
  const speaksFor = (word: string, slug: string) => lexicon.alone.get(word)?.some((term) => term.slug === slug && term.weight > 0) ?? false;
  const own = (places: Place[], slug: string) =>
    places.filter((place) => {
      const longer = around(place);
      return !longer.length || longer.some(({ word }) => speaksFor(word, slug));
    });
  return [...found].flatMap(([word, places]) =>
    (lexicon.pairs.get(word) ?? []).flatMap(({ slug, other, weight }) => {
      const close = found.has(other) ? closest(own(places, slug), own(found.get(other) ?? [], slug)) : null;
      return close ? [{ slug, word: `${word}+${other}`, weight, places: close }] : [];
    }),
  );
}

function closest(places: Place[], others: Place[]): [Place, Place] | null {
  for (const one of places)
    for (const other of others) {
      const gap = Math.max(one.from, other.from) - Math.min(one.to, other.to);
      if (gap >= 0 && gap <= reach) return [one, other];
    }
  return null;
}
