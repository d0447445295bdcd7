import { taggedWords } from "#search/words.ts";
import { everydayWords } from "./everyday-words.ts";
import { doubleSurnames } from "./surnames.ts";

/** The words of a text by where they begin. */
export type Words = Map<number, { word: string; tag: string }>;

export function wordsAt(text: string): Words {
  const words: Words = new Map();
  let at = 0;
  for (const one of taggedWords(text)) {
    words.set(at, one);
    at += one.word.length;
  }
  return words;
}

/** Where one word ends another begins: 对|李红|涉嫌. */
export const startsWord = (words: Words, place: number): boolean => (words.get(place)?.word.length ?? 0) > 1;

/** 柳溪镇, and after it 柳溪大桥: what a text calls a town is nobody's name. */
export const isPlace = (words: string): boolean => "省市县区镇乡街路桥社店厂院馆楼站寺庙湾".includes(words.slice(-1));

/** What a dictionary of everyday words says of the letters from `start` to `end`: a name, something else, or nothing. */
export function wordsSay(words: Words, start: number, end: number): number {
  const word = words.get(start);
  if (!word) return inside(words, start);
  if (word.word.length < 2)
    return ofSurname(word.tag) + (end - start === 3 && words.get(start + 1)?.word.length === 2 ? 0.75 : 0) + crossing(words, start, end);
  if (doubleSurnames.includes(word.word)) return 1;
  const whole = word.word.length - (end - start);
  if (everydayWords.has(word.word) || isPlace(word.word)) return whole < 0 ? -2 : -3;
  if (/^nr/.test(word.tag)) return whole ? crossing(words, start, end) : 1.5;
  if (word.tag === "x") return whole > 0 ? -0.5 : 0.75 + crossing(words, start, end);
  return whole < 0 ? -1.5 : -3;
}

/** 师傅当面: a word of the dictionary that began before the name says that none begins here. */
function inside(words: Words, start: number): number {
  for (let place = start - 1; place >= start - 4; place--) {
    const word = words.get(place);
    if (word) return place + word.word.length > start && !/^(?:nr|x|ns)/.test(word.tag) ? -1.5 : 0;
  }
  return 0;
}

/** 向, 和, 于 as the small words they usually are. */
const ofSurname = (tag: string): number => (/^(?:p|c|d|r|u|uj|f)$/.test(tag) ? -1 : /^(?:nr|zg)/.test(tag) ? 0.5 : 0);

/** A word that goes on behind the end of the name says that it does not end there. */
function crossing(words: Words, start: number, end: number): number {
  for (let place = start + 1; place < end; place++) {
    const word = words.get(place);
    if (word && place + word.word.length > end && !/^(?:nr|x|ns)/.test(word.tag)) return -2;
  }
  return 0;
}
