/** A character and where it stands on its line, in em from the line's start. */
export type Placed = { char: string; x: number };

export type Line = { placed: Placed[]; width: number };

type Sign = { char: string; advance: number };

const never = { first: new Set("，。、；：？！）》〉」』】〕”’…—·％%‰℃~～"), last: new Set("（《〈「『【〔“‘") };
const closing = new Set("，。、；：）》〉」』】〕”’");
const opening = never.last;

/** What stays together: a Latin word or a figure with its unit, else every character by itself. A space that does not break glues. */
const pieces = /[A-Za-z0-9.,:/+−\-¥$@&_#?=%'\u00a0]+(?:[万亿]?元)?|\s+|./gsu;

/**
 * Chinese text in lines of at most `width` em. No line begins with what closes or ends with what opens; two marks of punctuation
 * share their white; at a line's end a mark gives up its empty half; between Chinese and Latin stands a little air.
 */
export function breakLines(text: string, width: number, advance: (char: string) => number, by: "character" | "word" = "character"): Line[] {
  const atoms = atomsOf(by === "word" ? inWords(text) : [...text.matchAll(pieces)].map(([piece]) => piece), advance, width);
  const lines = packed(atoms, width);
  const alone = (lines.at(-1)?.length ?? 0) < 4 && lines.length > 1;
  // A last line of one or two characters gets company from the line before it.
  const eased = alone ? packed(atoms, width - 2) : lines;
  return (eased.length === lines.length ? eased : lines).map((signs) => place(signs));
}

/** As many runs on each line as go there. */
function packed(atoms: Sign[][], width: number): Sign[][] {
  const lines: Sign[][] = [];
  let line: Sign[] = [];
  for (const atom of atoms) {
    if (line.length && measured([...line, ...atom]) > width) {
      lines.push(line);
      line = atom[0]?.char === " " ? [] : [...atom];
    } else line.push(...atom);
  }
  if (line.length) lines.push(line);
  return lines;
}

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** A title breaks between words, as on the page (app/web/ui/phrased.tsx). */
const inWords = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

/** Runs of signs between which a line may break. */
function atomsOf(runs: string[], advance: (char: string) => number, width: number): Sign[][] {
  const atoms: Sign[][] = [];
  let glued = false;
  for (const piece of runs) {
    const signs = [...piece.replace(/\s+/g, (space) => (space.includes("\u00a0") ? space : " "))].map((char) => ({
      char,
      advance: advance(char),
    }));
    const last = atoms.at(-1);
    const first = signs[0]?.char ?? "";
    if (last && (glued || never.first.has(first))) last.push(...signs);
    else if (measured(signs) > width) atoms.push(...signs.map((sign) => [sign]));
    else atoms.push(signs);
    glued = never.last.has(signs.at(-1)?.char ?? "");
  }
  return atoms;
}

/** How wide a line is to the eye: without the empty half of a mark that ends it. */
function measured(signs: Sign[]): number {
  const { width } = place(signs);
  const last = signs.at(-1);
  return last && closing.has(last.char) && last.advance > 0.9 ? width - 0.5 : width;
}

function place(signs: Sign[]): Line {
  const placed: Placed[] = [];
  let x = 0;
  signs.forEach(({ char, advance }, at) => {
    const before = signs[at - 1];
    if (before) x += between(before, { char, advance });
    placed.push({ char, x });
    x += advance;
  });
  return { placed, width: x };
}

/** What is taken from, or put into, the white between two signs, in em. */
function between(left: Sign, right: Sign): number {
  const wide = left.advance > 0.9 && right.advance > 0.9;
  if (wide && closing.has(left.char) && (closing.has(right.char) || opening.has(right.char))) return -0.5;
  if (wide && opening.has(left.char) && opening.has(right.char)) return -0.5;
  const latin = /[A-Za-z0-9%]/;
  const chinese = /\p{Script=Han}/u;
  if ((latin.test(left.char) && chinese.test(right.char)) || (chinese.test(left.char) && latin.test(right.char))) return 0.1;
  return 0;
}
