import { colours } from "#app/cases/share/colours.ts";
import { evenWidth } from "#app/cases/share/even-width.ts";
import type { Block } from "#app/cases/share/leaflet.ts";
import type { Sheet } from "#app/cases/share/sheet.ts";
import { edge } from "./measures.ts";

/** What it is about, as large as its length lets it be; after a colon a new line, as on the page. */
export function title(sheet: Sheet, { text, above }: Extract<Block, { kind: "title" }>, y: number): number {
  const width = sheet.width - 2 * edge;
  const top = above ? sheet.set(above, { x: edge, y, width, leading: 54 }, { size: 36, weight: 700, colour: colours.seal }) + 8 : y;
  const style = (size: number) => ({ size, weight: 900, by: "word" as const });
  const clauses = text.split(/(?<=：)/);
  const count = (size: number, room: number) => clauses.reduce((sum, clause) => sum + sheet.lines(clause, room, style(size)).length, 0);
  const fits = (most: number) => [92, 84, 76, 70, 62, 54].find((size) => size > 80 - most * 8 && count(size, width) <= most);
  const size = fits(2) ?? fits(3) ?? 48;
  const even = evenWidth(width, size / 2, (room) => count(size, room));
  const end = clauses.reduce((at, clause) => sheet.set(clause, { x: edge, y: at, width: even, leading: size * 1.3 }, style(size)), top);
  return end + 34;
}

/** What happened in two sentences, behind a bar in the seal's colour. */
export function lead(sheet: Sheet, { text }: Extract<Block, { kind: "lead" }>, y: number): number {
  const at = { x: edge + 36, y, width: sheet.width - 2 * edge - 36, leading: 66 };
  const end = sheet.set(text, at, { size: 40, weight: 500, colour: colours.quiet, justified: true });
  sheet.rect(edge, y + 10, 6, end - y - 20, colours.seal);
  return end + 44;
}
