import { fold } from "#search/normalise.ts";
import { isEverybodys, taggedWords } from "#search/words.ts";
import { withoutScenery } from "./emphasis.ts";
import { type Learned, learnedFrom, logOdds, shareIn, weightOf } from "./learned.ts";
import matterBitsLearned from "./matter-bits.json";
import { matterBits } from "./matter-bits.ts";

/** The bureau's topics by their slugs, and the matters of others by "@" and theirs. */
export const mattersLearned: Learned = learnedFrom(matterBitsLearned);

export type Stretch = { from: number; to: number; says: number };

/** What the bits of a text say: the log-odds of each class, and the words that say so, the loudest first. */
export type ByBits = { odds: Map<string, number>; spokenFor: (name: string) => Stretch[] };

export function byBits(text: string, learned: Learned): ByBits {
  const folded = withoutScenery(fold(text));
  const bits = matterBits(folded);
  const odds = logOdds(learned, bits.keys());
  let words: Stretch[] | undefined;
  return {
    odds: new Map(learned.classes.map((name, at) => [name, odds[at] ?? 0])),
    spokenFor: (name) => {
      words ??= wordsIn(folded);
      return loudest(words, bits, learned, learned.classes.indexOf(name));
    },
  };
}

/** A word says what the bits say that begin in it. */
function loudest(words: Stretch[], bits: Map<string, number[]>, learned: Learned, name: number): Stretch[] {
  const said = new Map<number, number>();
  const share = shareIn(learned, bits.keys());
  for (const [bit, places] of bits) {
    const weight = (share * weightOf(learned, bit, name)) / places.length;
    if (weight) for (const place of places) said.set(place, (said.get(place) ?? 0) + weight);
  }
  const sum = ({ from, to }: Stretch) => {
    let all = 0;
    for (let at = from; at < to; at++) all += said.get(at) ?? 0;
    return all;
  };
  return words
    .map((word) => ({ ...word, says: sum(word) }))
    .filter(({ says }) => says > 0)
    .sort((a, b) => b.says - a.says || a.from - b.from);
}

/**
 * The words of a text with their places, as far as they are everybody's: what is said of a tip stands where its story does not, and
 * outlives it, so names, numbers and what no dictionary knows are never among them.
 */
function wordsIn(text: string): Stretch[] {
  let at = 0;
  const words: Stretch[] = [];
  for (const { word, tag } of taggedWords(text)) {
    const from = text.indexOf(word, at);
    if (from < 0) continue;
    at = from + word.length;
    if (isEverybodys(word, tag)) words.push({ from, to: at, says: 0 });
  }
  return words;
}
