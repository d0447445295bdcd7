import type { caseText } from "./case-text.ts";
import { letters } from "./normalise.ts";

/**
 * Where a piece stands is told by a capital before it (texts have none): T in title or party, L there or in violation, sums paid or lead, S in
 * another name of what is told, B a pair of letters or a letter of the title; P and I how the title, party, violation and
 * other names sound (sounded.ts). Without one it stands anywhere in the text.
 */
export type Head = "" | "T" | "L" | "S" | "B";

/** All that the built-in index keeps of a case. */
export function lexemesOf(text: ReturnType<typeof caseText>, titleText: string): string[] {
  const { synonyms, ...own } = text;
  const title = [...text.title, ...text.party];
  return [
    ...new Set([
      ...Object.values(own).flat(),
      ...headed("T", title),
      ...headed("L", [...title, ...text.violation, ...text.paid, ...text.lead]),
      ...headed("S", synonyms),
      ...headed("B", pairs(titleText)),
    ]),
  ];
}

/** The letters of a text and its neighbouring pairs. */
export function pairs(text: string): string[] {
  const characters = [...letters(text)];
  return characters.flatMap((character, place) => [character, ...(place ? [`${characters[place - 1]}${character}`] : [])]);
}

const headed = (head: Head, pieces: string[]): string[] => pieces.map((piece) => `${head}${piece}`);
