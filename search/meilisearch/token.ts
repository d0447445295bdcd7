/** Where the characters begin and end that three small letters and digits tell: Chinese as it is written, but for the rarest. */
const [first, last] = [0x3400, 0x9fff];

/**
 * A piece of text as one word of Meilisearch, in small letters and digits; é is read as e, and no two others alike. As it is written it
 * would be cut once more: 布曲, which Meilisearch's own dictionary lacks, into 布 and 曲, and 38.5 at its point. Then whoever has those
 * apart would answer as well.
 */
export function token(piece: string): string {
  let spelt = "";
  for (const character of piece) {
    const code = codeOf(character);
    if (code < first || code > last) return besides(piece);
    spelt += digits(code - first, 3);
  }
  return spelt;
}

/** What is not all Chinese. No three digits of a Chinese character begin with x or y. */
function besides(piece: string): string {
  const plain = piece.normalize("NFD").replace(/\p{Mn}/gu, "");
  return /^[a-z\d]+$/.test(plain) ? `x${plain}` : `y${[...plain].map((character) => digits(codeOf(character), 4)).join("")}`;
}

const codeOf = (character: string): number => character.codePointAt(0) ?? 0;

const digits = (code: number, many: number): string => code.toString(36).padStart(many, "0");

/** Pieces as a field of Meilisearch or a phrase: each once, since it only asks whether all of them stand in one field. */
export const tokens = (pieces: string[]): string => [...new Set(pieces)].map(token).join(" ");
