import type { caseText } from "./case-text.ts";
import { letters } from "./normalise.ts";

/**
 * Where a piece stands is told by a capital before it (texts have none): T in title or party, L there or in violation, sums paid or lead, S
 * in another name of what is told, B a pair of letters or a letter of the title, D a pair of what the title says was done, C one of
 * violation or lead; P and I how the title, party, violation and other names sound (sounded.ts). Without one it stands anywhere.
 */
export type Head = "" | "T" | "L" | "S" | "B" | "C" | "D";

/** All that the built-in index keeps of a case. `opening`: what stands first under the title, as it was written. */
export function lexemesOf(text: ReturnType<typeof caseText>, titleText: string, deed: string, opening: string[]): string[] {
  const { called, topic, synonyms, ...own } = text;
  const title = [...text.title, ...text.party];
  return [
    ...new Set([
      ...Object.values(own).flat(),
      ...headed("T", title),
      ...headed("L", [...title, ...text.violation, ...text.paid, ...text.lead]),
      ...headed("S", [...called, ...topic, ...synonyms]),
      ...headed("B", pairs(titleText)),
      ...headed("D", deed.split(" ").flatMap(pairsAlone)),
      ...headed("C", opening.flatMap(pairsAlone)),
    ]),
  ];
}

/** The letters of a text and its neighbouring pairs. */
export function pairs(text: string): string[] {
  const characters = [...letters(text)];
  return characters.flatMap((character, place) => [character, ...(place ? [`${characters[place - 1]}${character}`] : [])]);
}

/** The neighbouring pairs of the letters of a text. */
export const pairsAlone = (text: string): string[] => pairs(text).filter((pair) => [...pair].length > 1);

const headed = (head: Head, pieces: string[]): string[] => pieces.map((piece) => `${head}${piece}`);
