import { syllablesOf } from "./syllables.ts";

/** Latin letters as they were typed ("shun da"), and word by word without tones and signs. */
export type Latin = { typed: string; words: string[] };

const run = /(?<![a-z0-9])\p{Script=Latin}[\p{Script=Latin}\p{M}]*(?:['’\s]+\p{Script=Latin}[\p{Script=Latin}\p{M}]*)*(?![a-z0-9])/gu;
const longest = 60;

/** The stretches of Latin letters in a question; a letter alone and what stands beside digits are no such thing. */
export function latinIn(thing: string): Latin[] {
  return [...thing.matchAll(run)]
    .map(([typed]) => ({ typed, words: typed.split(/['’\s]+/).map(toneless) }))
    .filter(({ typed, words }) => typed.length > 1 && typed.length <= longest && words.every((word) => /^[a-z]+$/.test(word)));
}

/** The ways to read all of it as pinyin, two syllables or more. */
export function asPinyin(words: string[]): string[][] {
  const readings = words.map(syllablesOf);
  const all = readings.reduce((before, after) => before.flatMap((one) => after.map((more) => [...one, ...more])).slice(0, 8), [[]]);
  return all.filter((syllables) => syllables.length > 1);
}

/** All of it as the initials of a word or a few: two to eight letters that syllables begin with. */
export function asInitials(words: string[]): string | null {
  const letters = words.join("");
  return /^[a-hj-tw-z]{2,8}$/.test(letters) && words.every((word) => word.length <= (words.length > 1 ? 3 : 8)) ? letters : null;
}

/** What was typed as it stands; and one long run as two words without anything between them (jiayouzhan shaogeiyou, jyz sgy). */
export function runsTogether(latin: Latin[]): Latin[][] {
  const [typed] = latin.length === 1 ? (latin[0]?.words ?? []) : [];
  if (!typed || latin[0]?.words.length !== 1) return [latin];
  const syllables = syllablesOf(typed)[0] ?? (asInitials([typed]) ? [...typed] : []);
  const borders = syllables.slice(3).map((_, place) => syllables.slice(0, place + 2).join("").length);
  return [latin, ...borders.slice(0, 8).map((at) => [{ typed, words: [typed.slice(0, at), typed.slice(at)] }])];
}

const toneless = (typed: string): string =>
  typed
    .toLowerCase()
    .normalize("NFD")
    .replaceAll("u\u0308", "v")
    .replace(/\p{M}/gu, "")
    .replace(/^([nl])ue$/, "$1ve");
