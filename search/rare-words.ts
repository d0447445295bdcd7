import { dict } from "@node-rs/jieba/dict.js";
import { taggedWords } from "./words.ts";

/** Words seen no more often than this in the dictionary's texts are rare. */
const seldom = 40;

let known: Buffer | null = null;

/** The words of a text that hardly anybody uses, or that no dictionary has: enough to know one writer from another. */
export function rareWords(text: string): Set<string> {
  const words = taggedWords(text).filter(({ word, tag }) => /^[一-龥]{2,}$/.test(word) && !/^(?:m|t|ns)/.test(tag));
  return new Set(words.map(({ word }) => word).filter((word) => timesSeen(word) <= seldom));
}

function timesSeen(word: string): number {
  known ??= Buffer.from(dict);
  const at = known.indexOf(`\n${word} `);
  if (at < 0) return 0;
  const start = at + Buffer.byteLength(`\n${word} `);
  return Number.parseInt(known.toString("utf8", start, start + 12), 10) || 0;
}
