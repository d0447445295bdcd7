import { readingsOf, soundOf } from "./sounds.ts";
import { isKnown, words } from "./words.ts";

/** A word as it was typed, and what a word that was meant may have in common with it. */
export type Typed = { word: string; pinyin: string[]; holes: string[] };

/** How near a known word is: the smaller the nearer; null when it is not near enough to be meant. */
export type Nearness = number | null;

const confused = [
  ["zh", "z"],
  ["ch", "c"],
  ["sh", "s"],
  ["n", "l"],
  ["f", "h"],
  ["r", "l"],
  ["d", "t"],
  ["b", "p"],
  ["g", "k"],
  ["j", "q"],
];
const ends = [
  ["ang", "an"],
  ["eng", "en"],
  ["ing", "in"],
];

/** The word with one character open or left out; a word of two has only what is left of three. */
export function holesOf(word: string): string[] {
  const characters = [...word];
  const without = (at: number, sign: string) => [...characters.slice(0, at), sign, ...characters.slice(at + 1)].join("");
  if (characters.length < 3 || characters.length > 12) return [];
  return [...new Set(characters.flatMap((_, at) => [without(at, "_"), without(at, "")]))];
}

/** What is looked for when the word is known nowhere. */
export function typedWrong(word: string): Typed {
  const sounds = [...word].map((character) => readingsOf(character)[0] ?? character);
  const near = sounds.flatMap((sound, at) => nearSounds(sound).map((other) => [...sounds.slice(0, at), other, ...sounds.slice(at + 1)]));
  return { word, pinyin: [soundOf(word).pinyin, ...near.map((one) => one.join(" "))], holes: [...holesOf(word), word] };
}

/** Equal in sound, nearly equal, one character another, one missing or too many, two changed about. */
export function nearness(typed: Typed, meant: string): Nearness {
  const sound = soundOf(meant).pinyin;
  if (sound === typed.pinyin[0]) return 0;
  // What is a word of its own was meant, unless it sounds like another.
  if (isKnown(typed.word)) return null;
  if (typed.pinyin.includes(sound)) return 1;
  const holes = holesOf(meant);
  if (holes.some((hole) => hole.includes("_") && typed.holes.includes(hole))) return isOtherName(typed.word, meant) ? null : 2;
  if (holes.includes(typed.word) || typed.holes.includes(meant)) return 3;
  return [...meant].sort().join("") === [...typed.word].sort().join("") ? 4 : null;
}

/** 宏达 is not 顺达 typed wrong: a short name with another character in it is somebody else's, and nobody is taken for them. */
function isOtherName(typed: string, meant: string): boolean {
  const at = [...meant].findIndex((character, place) => character !== [...typed][place]);
  let end = 0;
  const torn = words(meant).find((word) => {
    end += [...word].length;
    return at < end;
  });
  return torn === undefined || (!isKnown(torn) && [...torn].length < 3);
}

function nearSounds(sound: string): string[] {
  const begins = confused.flatMap(([one = "", other = ""]) =>
    swapped(sound, new RegExp(`^${one}(?=[aeiouv])`), other, new RegExp(`^${other}(?=[aeiouv])`), one),
  );
  const finals = ends.flatMap(([one = "", other = ""]) => swapped(sound, new RegExp(`${one}$`), other, new RegExp(`${other}$`), one));
  return [...new Set([...begins, ...finals])];
}

const swapped = (sound: string, one: RegExp, other: string, back: RegExp, own: string): string[] => [
  ...(one.test(sound) ? [sound.replace(one, other)] : []),
  ...(back.test(sound) ? [sound.replace(back, own)] : []),
];
