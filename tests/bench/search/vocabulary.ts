import { dict } from "@node-rs/jieba/dict.js";
import { dictionary } from "#search/dictionary.ts";
import { type Random, randomFor } from "./random.ts";

/**
 * `word`: a word by its frequency. `draw`: three in a row, drawn from very many such turns: real text too has its turns, and one draw is
 * one look into memory.
 */
export type Vocabulary = { size: number; draw: (random: Random) => string; word: (random: Random) => string };

const turns = 800_000;

/** How often a word of our own is taken to stand in jieba's texts, which do not know it: now and then. */
const ownTimes = 3000;
const steps = 65_536;

let known: Vocabulary | null = null;

export function vocabulary(): Vocabulary {
  known ??= counted();
  return known;
}

/** All Chinese words of jieba's dictionary with their frequencies there, and the portal's own. */
function counted(): Vocabulary {
  const lines = Buffer.from(dict).toString("utf8").split("\n");
  const entries = lines.map((line) => line.split(" ")).filter(([word = "", times]) => /^\p{Script=Han}+$/u.test(word) && Number(times) > 0);
  const weighed = [
    ...entries.map(([word = "", times]) => [word, Number(times)] as const),
    ...dictionary.map((word) => [word, ownTimes] as const),
  ];
  // The most frequent first: what is drawn most lies close together in memory.
  weighed.sort(([, one], [, other]) => other - one);
  const words = weighed.map(([word]) => word);
  const { upTo, begins } = ladder(weighed.map(([, times]) => times));
  const sum = upTo.at(-1) ?? 0;
  const own = randomFor(99);
  const word = ({ next }: Random): string => {
    const share = next();
    let at = begins[Math.floor(share * steps)] ?? 0;
    while ((upTo[at] as number) < share * sum) at += 1;
    return words[at] as string;
  };
  const made = Array.from({ length: turns }, () => Buffer.from(word(own) + word(own) + word(own), "utf16le").toString("utf16le"));
  return { size: words.length, draw: ({ next: drawn }) => made[Math.floor(drawn() * turns)] as string, word };
}

/** The weights summed up one by one, and where in them each of the steps begins. */
function ladder(weights: number[]): { upTo: Float64Array; begins: Uint32Array } {
  const upTo = new Float64Array(weights.length);
  let sum = 0;
  for (const [at, weight] of weights.entries()) {
    sum += weight;
    upTo[at] = sum;
  }
  const begins = new Uint32Array(steps);
  let at = 0;
  for (let step = 0; step < steps; step += 1) {
    while ((upTo[at] as number) < (step / steps) * sum) at += 1;
    begins[step] = at;
  }
  return { upTo, begins };
}
