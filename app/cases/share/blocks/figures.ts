import { colours } from "#app/cases/share/colours.ts";
import type { Block } from "#app/cases/share/leaflet.ts";
import type { Sheet, Style } from "#app/cases/share/sheet.ts";
import { edge } from "./measures.ts";

/** What had to be paid, as the one thing that is read from across the room. */
export function hero(sheet: Sheet, { word, sum, also }: Extract<Block, { kind: "hero" }>, y: number): number {
  const right = sheet.width - edge;
  sheet.rect(edge, y, right - edge, 196, colours.wash);
  const seal = { weight: 700, colour: colours.seal };
  const wide = sheet.write(word, edge + 40, y + 122, { ...seal, size: 44 });
  const below = also ? sheet.write(also, edge + 40, y + 168, { ...seal, size: 28 }) : 0;
  const room = right - edge - 80 - Math.max(wide, below) - 40;
  sheet.write(sum, right - 40, y + 144, { size: 128, weight: 900, colour: colours.seal }, "end", room);
  return y + 196 + 40;
}

/** Who, what, when and by which decision, each on its line. */
export function facts(sheet: Sheet, { rows }: Extract<Block, { kind: "facts" }>, y: number): number {
  const beside = edge + 208;
  let top = y;
  for (const { term, value } of rows) {
    sheet.rect(edge, top, sheet.width - 2 * edge, 2, colours.rule);
    const low = sheet.set(term, { x: edge, y: top + 12, width: 192, leading: 52 }, { size: 32, weight: 500, colour: colours.quiet });
    const at = { x: beside, y: top + 12, width: sheet.width - edge - beside, leading: 52 };
    top = Math.max(low, sheet.set(value, at, { size: 36, weight: 600, tabular: true })) + 12;
  }
  sheet.rect(edge, top, sheet.width - 2 * edge, 2, colours.rule);
  return top + 52;
}

/** What an issue comes to, side by side, as large as goes. */
export function sums(sheet: Sheet, { figures }: Extract<Block, { kind: "sums" }>, y: number): number {
  const wide = sheet.width - 2 * edge;
  const word = { size: 32, weight: 500, colour: colours.quiet };
  const figure = (size: number) => ({ size, weight: 900, colour: colours.seal });
  const long = (text: string, style: Style) => (sheet.lines(text, Number.POSITIVE_INFINITY, style)[0]?.width ?? 0) * style.size;
  const widths = (size: number) => figures.map((one) => Math.max(long(one.figure, figure(size)), long(one.word, word)));
  const left = (size: number) => wide - 80 - widths(size).reduce((sum, width) => sum + width, 0);
  const size = [84, 76, 68, 60, 52, 46].find((fits) => left(fits) >= 40 * (figures.length - 1)) ?? 40;
  const gap = Math.min(90, left(size) / Math.max(1, figures.length - 1));
  sheet.rect(edge, y, wide, 196, colours.wash);
  figures.reduce((x, one, at) => {
    sheet.write(one.figure, x, y + 112, figure(size));
    sheet.write(one.word, x, y + 164, word);
    return x + (widths(size)[at] ?? 0) + gap;
  }, edge + 40);
  return y + 196 + 48;
}
