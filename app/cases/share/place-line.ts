/** A character and where it stands on its line, in em from the line's start. */
export type Placed = { char: string; x: number };

export type Line = { placed: Placed[]; width: number };

export type Sign = { char: string; advance: number };

const closing = new Set("，。、；：）》〉」』】〕”’");
const opening = new Set("（《〈「『【〔“‘");

/** More than this between two characters, in em, and a line is better left short. */
const widest = 0.12;

/** Puts signs beside each other; with a `width`, spreads what is left over between the runs, so that the line ends there. */
export function place(atoms: Sign[][], width: number | null = null): Line {
  const left = width === null ? 0 : (width - measured(atoms)) / Math.max(1, atoms.length - 1);
  const extra = left <= widest ? Math.max(0, left) : 0;
  const placed: Placed[] = [];
  let x = 0;
  let before: Sign | undefined;
  for (const atom of atoms) {
    if (before) x += extra;
    for (const sign of atom) {
      if (before) x += between(before, sign);
      placed.push({ char: sign.char, x });
      x += sign.advance;
      before = sign;
    }
  }
  return { placed, width: x };
}

/** How wide a line is to the eye, in em: a mark that ends it gives up its empty half. */
export function measured(atoms: Sign[][]): number {
  const { width } = place(atoms);
  const last = atoms.at(-1)?.at(-1);
  return last && closing.has(last.char) && last.advance > 0.9 ? width - 0.5 : width;
}

/** What is taken from, or put into, the white between two signs: two marks share theirs; Chinese and Latin get a little air. */
function between(left: Sign, right: Sign): number {
  const wide = left.advance > 0.9 && right.advance > 0.9;
  if (wide && closing.has(left.char) && (closing.has(right.char) || opening.has(right.char))) return -0.5;
  if (wide && opening.has(left.char) && opening.has(right.char)) return -0.5;
  const latin = /[A-Za-z0-9%]/;
  const chinese = /\p{Script=Han}/u;
  if ((latin.test(left.char) && chinese.test(right.char)) || (chinese.test(left.char) && latin.test(right.char))) return 0.1;
  return 0;
}
