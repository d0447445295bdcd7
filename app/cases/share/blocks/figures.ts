import { colours } from "#app/cases/share/colours.ts";
import type { Block } from "#app/cases/share/leaflet.ts";
import type { Sheet } from "#app/cases/share/sheet.ts";
import { edge } from "./measures.ts";

/** What had to be paid, as the one thing that is read from across the room. */
export function hero(sheet: Sheet, { word, sum, also }: Extract<Block, { kind: "hero" }>, y: number): number {
  const right = sheet.width - edge;
  sheet.rect(edge, y, right - edge, 196, colours.wash);
  sheet.write(word, edge + 40, y + 122, { size: 44, weight: 700, colour: colours.seal });
  sheet.write(sum, right - 40, y + 144, { size: sum.length > 12 ? 92 : 128, weight: 900, colour: colours.seal }, "end");
  if (also) sheet.write(also, edge + 40, y + 168, { size: 28, weight: 700, colour: colours.seal });
  return y + 196 + 40;
}

/** Who, what, when and by which decision, each on its line. */
export function facts(sheet: Sheet, { rows }: Extract<Block, { kind: "facts" }>, y: number): number {
  const beside = edge + 208;
  let top = y;
  for (const { term, value } of rows) {
    sheet.rect(edge, top, sheet.width - 2 * edge, 2, colours.rule);
    sheet.write(term, edge, top + 49, { size: 32, weight: 500, colour: colours.quiet });
    const at = { x: beside, y: top + 12, width: sheet.width - edge - beside, leading: 52 };
    top = sheet.set(value, at, { size: 36, weight: 600, tabular: true }) + 12;
  }
  sheet.rect(edge, top, sheet.width - 2 * edge, 2, colours.rule);
  return top + 52;
}

/** What an issue comes to, side by side. */
export function sums(sheet: Sheet, { figures }: Extract<Block, { kind: "sums" }>, y: number): number {
  const wide = sheet.width - 2 * edge;
  const shares = figures.map(({ figure }) => Math.max(4, [...figure].length));
  const all = shares.reduce((sum, share) => sum + share, 0);
  sheet.rect(edge, y, wide, 196, colours.wash);
  let x = edge + 40;
  figures.forEach(({ figure, word }, at) => {
    sheet.write(figure, x, y + 110, { size: 76, weight: 900, colour: colours.seal });
    sheet.write(word, x, y + 160, { size: 32, weight: 500, colour: colours.quiet });
    x += ((wide - 40) * (shares[at] ?? 1)) / all;
  });
  return y + 196 + 48;
}
