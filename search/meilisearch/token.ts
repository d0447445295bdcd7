/** Where the characters begin and end of which three small letters and digits tell each: Chinese as it is written, but for the rarest. */
const [first, last] = [0x3400, 0x9fff];

/**
 * A piece of text as one word of Meilisearch, in small letters and digits; é is read as e, and no two others alike. As it is written it would be cut once
 * more: 布曲, which its own dictionary lacks, into 布 and 曲, and 38.5 at its point. Then whoever has those apart would answer as well.
 */
export function token(piece: string): string {
  const codes = [...piece].map(codeOf);
  if (codes.every((code) => first <= code && code <= last)) return codes.map((code) => spelt(code - first, 3)).join("");
  const plain = piece.normalize("NFD").replace(/\p{Mn}/gu, "");
  return /^[a-z\d]+$/.test(plain) ? `x${plain}` : `y${[...plain].map((character) => spelt(codeOf(character), 4)).join("")}`;
}

const codeOf = (character: string): number => character.codePointAt(0) ?? 0;

/** Three such digits of what begins at `first` never begin with x or y. */
const spelt = (code: number, digits: number): string => code.toString(36).padStart(digits, "0");

/** Pieces as a field of Meilisearch or a phrase: each once, since it only asks whether all of them stand in one field. */
export const tokens = (pieces: string[]): string => [...new Set(pieces)].map(token).join(" ");
