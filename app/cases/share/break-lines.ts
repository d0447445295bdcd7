import { type Line, measured, place, type Sign } from "./place-line.ts";

/** Where a line may break, and whether full lines reach the right edge. */
export type Setting = { by?: "character" | "word"; justified?: boolean };

const neverFirst = new Set("，。、；：？！）》〉」』】〕”’…—·％%‰℃~～");
const neverLast = new Set("（《〈「『【〔“‘");

/** What stays together: a Latin word or a figure with its unit, else every character by itself. A space that does not break glues. */
const pieces = /[A-Za-z0-9.,:/+−\-¥$@&_#?=%'\u00a0]+(?:[万亿]?元)?|\s+|./gsu;

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/**
 * Chinese text in lines of at most `width` em. No line begins with what closes or ends with what opens, and the last has company.
 * By word it breaks as titles do on a page (app/web/ui/phrased.tsx).
 */
export function breakLines(text: string, width: number, advance: (char: string) => number, { by, justified }: Setting = {}): Line[] {
  const runs =
    by === "word" ? [...segmenter.segment(text)].map(({ segment }) => segment) : [...text.matchAll(pieces)].map(([piece]) => piece);
  const lines = withCompany(packed(runsOfSigns(runs, advance, width), width));
  return lines.map((atoms, at) => place(atoms, justified && at < lines.length - 1 ? width : null));
}

/** Runs of signs between which a line may break. */
function runsOfSigns(runs: string[], advance: (char: string) => number, width: number): Sign[][] {
  const atoms: Sign[][] = [];
  let glued = false;
  for (const piece of runs) {
    const plain = piece.replace(/\s+/g, (space) => (space.includes("\u00a0") ? space : " "));
    const signs = [...plain].map((char) => ({ char, advance: advance(char) }));
    const last = atoms.at(-1);
    if (last && (glued || neverFirst.has(signs[0]?.char ?? ""))) last.push(...signs);
    else if (measured([signs]) > width) atoms.push(...signs.map((sign) => [sign]));
    else atoms.push(signs);
    glued = neverLast.has(signs.at(-1)?.char ?? "");
  }
  return atoms;
}

/** As many runs on each line as go there. */
function packed(atoms: Sign[][], width: number): Sign[][][] {
  const lines: Sign[][][] = [];
  let line: Sign[][] = [];
  for (const atom of atoms) {
    if (line.length && measured([...line, atom]) > width) {
      lines.push(line);
      line = [];
    }
    if (line.length || atom[0]?.char !== " ") line.push(atom);
  }
  if (line.length) lines.push(line);
  return lines;
}

/** A last line of one or two characters takes some from the line before it. */
function withCompany(lines: Sign[][][]): Sign[][][] {
  const [last, before] = [lines.at(-1), lines.at(-2)];
  if (last && before) while (last.flat().length < 4 && before.length > 6) last.unshift(...before.splice(-1));
  return lines;
}
