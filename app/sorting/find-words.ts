import type { Branch, Lexicon } from "./lexicon.ts";
import { soundsOf } from "./sounds-of.ts";

/** Where a word stands in a text, and how: a homophone typo is a weaker witness. */
export type Place = { from: number; to: number; typo: boolean };

/** Every word of the lexicon that a text (folded) holds, with its places. */
export function findWords(text: string, lexicon: Lexicon): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  walk(text, lexicon.letters, (word, from, to) => {
    if (!isTorn(text, from) && !isTorn(text, to)) note(found, word, { from, to, typo: false });
  });
  walk(soundsOf(text), lexicon.sounds, (word, from, to) => {
    if (isTypo(text.slice(from, to), word)) note(found, word, { from, to, typo: true });
  });
  return found;
}

const latin = /[a-z\d]/i;

/** The middle of a word in Latin letters or of a number: 3c is not in 93c7. */
const isTorn = (text: string, at: number): boolean => latin.test(text[at - 1] ?? "") && latin.test(text[at] ?? "");

/** At least half of the characters are right, but not all. */
function isTypo(written: string, word: string): boolean {
  const right = [...word].filter((character, at) => written[at] === character).length;
  return right < word.length && right * 2 >= word.length;
}

function walk(steps: ArrayLike<string>, root: Branch, see: (word: string, from: number, to: number) => void): void {
  for (let from = 0; from < steps.length; from++) {
    let at: Branch | undefined = root;
    for (let to = from; to < steps.length; to++) {
      at = at.next.get(steps[to] ?? "");
      if (!at) break;
      if (at.word) see(at.word, from, to + 1);
    }
  }
}

function note(found: Map<string, Place[]>, word: string, place: Place): void {
  const places = found.get(word);
  if (places) places.push(place);
  else found.set(word, [place]);
}
