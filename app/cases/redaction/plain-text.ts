/** A text with every letter typed one way; `from[i]` and `to[i]` say where letter i stood in the original. */
export type Plain = { text: string; from: number[]; to: number[] };

const dashes = /[‐‑‒–—―−﹣－]/;
const dots = /[•‧∙⋅・･]/;
const blanks = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/;
const stops = /[，；！？]/;
const unseen = /\u00AD|[\u200B-\u200F]|\u2060|\uFE0F|\uFEFF/;

/**
 * Full-width letters and digits made plain, letters nobody sees taken out, one dash, one dot, one blank. Circled numbers count lists and
 * stay.
 */
export function plainText(original: string): Plain {
  const plain: Plain = { text: "", from: [], to: [] };
  let at = 0;
  for (const letter of original) {
    const folded = fold(letter);
    for (let i = 0; i < folded.length; i++) {
      plain.from.push(at);
      plain.to.push(at + letter.length);
    }
    plain.text += folded;
    at += letter.length;
  }
  return plain;
}

function fold(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80 || stops.test(letter)) return letter;
  if (unseen.test(letter)) return "";
  if (dashes.test(letter)) return "-";
  if (dots.test(letter)) return "·";
  if (blanks.test(letter)) return " ";
  const widened = (code >= 0xff01 && code <= 0xff5e) || (code >= 0x1d400 && code <= 0x1d7ff);
  return widened ? letter.normalize("NFKC") : letter;
}
