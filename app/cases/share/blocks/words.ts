import { colours } from "#app/cases/share/colours.ts";
import type { Block } from "#app/cases/share/leaflet.ts";
import type { Sheet } from "#app/cases/share/sheet.ts";
import { edge } from "./measures.ts";

/** A heading with the seal's colour before it, and running text below; or points, counted. */
export function chapter(sheet: Sheet, { title, paragraphs, numbered, from = 0 }: Extract<Block, { kind: "chapter" }>, y: number): number {
  let top = title ? heading(sheet, title, y + 30) : y;
  paragraphs.forEach((text, at) => {
    const x = numbered ? edge + 60 : edge;
    if (numbered) sheet.write(String(from + at + 1), edge + 4, top + 49, { size: 44, weight: 900, colour: colours.seal });
    top =
      sheet.set(text, { x, y: top, width: sheet.width - edge - x, leading: 70 }, { size: 40, weight: 500, justified: true }) +
      (numbered ? 14 : 26);
  });
  return top;
}

function heading(sheet: Sheet, title: string, y: number): number {
  sheet.rect(edge, y + 14, 14, 42, colours.seal);
  sheet.write(title, edge + 34, y + 51, { size: 46, weight: 900 });
  return y + 88;
}

/** The cases of an issue, numbered as in the gazette. */
export function entries(sheet: Sheet, { rows, more, from = 0 }: Extract<Block, { kind: "entries" }>, y: number): number {
  const x = edge + 92;
  const right = sheet.width - edge;
  let top = y;
  rows.forEach(({ title, note, sum, text }, at) => {
    sheet.rect(edge, top, right - edge, 2, colours.rule);
    sheet.write(String(from + at + 1), edge, top + 76, { size: 60, weight: 900, colour: colours.seal, tabular: true });
    top = sheet.set(title, { x, y: top + 26, width: right - x, leading: 58 }, { size: 42, weight: 800, by: "word" }) + 8;
    const paid = sheet.write(sum, right, top + 38, { size: 40, weight: 900, colour: colours.seal, tabular: true }, "end");
    const beside = { x, y: top - 1, width: right - x - paid - 36, leading: 48 };
    top = Math.max(top + 60, sheet.set(note, beside, { size: 30, weight: 500, colour: colours.quiet, tabular: true }));
    if (text) top = sheet.set(text, { x, y: top + 6, width: right - x, leading: 62 }, { size: 36, weight: 500, justified: true });
    top += 24;
  });
  sheet.rect(edge, top, right - edge, 2, colours.rule);
  if (!more) return top;
  sheet.write(more, x, top + 58, { size: 36, weight: 700, colour: colours.seal });
  return top + 92;
}
