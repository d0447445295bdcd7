import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import { dictionary } from "./dictionary.ts";
import { documentNumbers } from "./document-number.ts";
import { normalise, withoutCommas } from "./normalise.ts";
import { stopWords } from "./stop-words.ts";
import { synonyms } from "./synonyms.ts";

const stretch = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:\.\d+)?/gu;
const chinese = /\p{Script=Han}/u;
const longest = 40;

let jieba: Jieba | null = null;

/**
 * Words of a text in their order, stop words left out. Characters that jieba can only take one by one stay together as one word
 * (宏/运 → 宏运): what it does not know is mostly a name.
 */
export const words = (text: string): string[] => cutInto(text).map(({ word }) => word);

/** `run`: characters that were taken one by one. */
type Cut = { word: string; run: boolean };

function cutInto(text: string): Cut[] {
  const found: Cut[] = [];
  for (const [piece] of withoutCommas(normalise(text)).matchAll(stretch)) {
    if (chinese.test(piece)) together(cut(piece), found);
    else found.push({ word: piece.slice(0, longest), run: false });
  }
  return found;
}

/**
 * What is indexed of a word and asked for: its neighbouring pairs, so that 加油机 is found by 加油 and by 油机. Both engines get
 * the same, and neither depends on how the words around it were cut.
 */
export function pieces(word: string): string[] {
  if (word.length < 3 || !chinese.test(word)) return [word];
  const characters = [...word];
  if (characters.length < 3) return [word];
  return characters.slice(1).map((character, place) => `${characters[place]}${character}`);
}

/** All that is indexed of a text, in its order: pieces of words, the characters of unknown words, document numbers. */
export function indexed(text: string): string[] {
  const parts: string[] = [];
  for (const { word, run } of cutInto(text)) {
    parts.push(...pieces(word));
    if (run && isUnknown(word)) parts.push(...word);
  }
  return [...parts, ...documentNumbers(normalise(text))];
}

function together(cuts: string[], found: Cut[]): void {
  let run = "";
  for (const word of [...cuts, ""]) {
    const stopped = !word || stopWords.has(word);
    const single = !stopped && isOne(word);
    if (single) run += word;
    if (!single && run) found.push({ word: run, run: true });
    if (!single) run = "";
    if (!single && !stopped) found.push({ word, run: false });
  }
}

/**
 * Words that everybody has: what the dictionary calls a name of a person, a place or a firm is left out, and so is all that it
 * does not know, which is mostly a name too.
 */
export function commonWords(text: string): string[] {
  const stretches = [...normalise(text).matchAll(stretch)].map(([piece]) => piece).filter((piece) => chinese.test(piece));
  const tagged = stretches.flatMap((piece) => known().tag(piece, false));
  return [...new Set(tagged.filter(({ tag, word }) => isCommon(tag, word)).map(({ word }) => word))];
}

/** A word that everybody has, by its kind in the dictionary; a single character is nobody's either, unless it is a family name. */
export const isEverybodys = (word: string, tag: string): boolean =>
  /^\p{Script=Han}+$/u.test(word) && !isSomeones(tag) && ([...word].length === 1 || !stopWords.has(word));

/** A sentence as its words with their kind ("nr" a person's name, "ns" a place); words the dictionary does not know are guessed. */
export const taggedWords = (text: string): { word: string; tag: string }[] => known().tag(text, true);

const isCommon = (tag: string, word: string): boolean => !isSomeones(tag) && [...word].length > 1 && !stopWords.has(word);

/** Names of people, places and firms; numbers and measures; and what the dictionary does not know. */
const isSomeones = (tag: string): boolean => /^(?:n[rstz]|x|eng|m|q)/.test(tag);

const isOne = (word: string): boolean => word.length === 1 || (word.length === 2 && [...word].length === 1);

const isUnknown = (word: string): boolean => chinese.test(word) && cut(word).length > 1;

/** A word of the dictionary, jieba's or ours; all others are mostly names, or mistyped. */
export const isKnown = (word: string): boolean => cut(normalise(word)).length === 1;

const cut = (text: string): string[] => known().cut(text, false);

function known(): Jieba {
  if (!jieba) {
    jieba = Jieba.withDict(dict);
    learn(jieba, dictionary, 100_000);
    learn(jieba, synonyms.flat().filter(isTorn), 100);
  }
  return jieba;
}

const learn = (by: Jieba, words: readonly string[], often: number): void =>
  by.loadDict(Buffer.from(words.map((word) => `${word} ${often} n`).join("\n")));

/** A name of which the dictionary makes no words: 插线板 as 插 and 线板, 抽脂 as 抽 and 脂; 不 and 没 are no part of words. It is taken as seldom, so as to tear no others. */
function isTorn(name: string): boolean {
  const [first = ""] = jieba?.cut(name, false) ?? [];
  return /^(?![不没])\p{Script=Han}{2,}$/u.test(name) && isOne(first);
}
