import { pinyin } from "pinyin-pro";

/**
 * How each character sounds, without tones and without what dialects do not tell apart (zh/z, ing/in, n/l): one entry for each
 * place of the text, so that what is found by its sound can be pointed at.
 */
export function soundsOf(text: string): string[] {
  const sounds = pinyin(text, { toneType: "none", type: "array", nonZh: "spaced", v: true, toneSandhi: false });
  const places = [...text].flatMap((letter, at) => [plain(sounds[at] ?? letter), ...Array(letter.length - 1).fill("")]);
  return places;
}

/** A word's sounds, kept: the lexicon is made anew whenever a word is learned, and nearly all of its words stay the same. */
export function soundsOfWord(word: string): string[] {
  const sounds = kept.get(word) ?? soundsOf(word);
  kept.set(word, sounds);
  return sounds;
}

const kept = new Map<string, string[]>();

const plain = (sound: string): string =>
  sound
    .replace(/^([zcs])h/, "$1")
    .replace(/ng$/, "n")
    .replace(/^l/, "n");
