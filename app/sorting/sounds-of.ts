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

const plain = (sound: string): string =>
  sound
    .replace(/^([zcs])h/, "$1")
    .replace(/ng$/, "n")
    .replace(/^l/, "n");
