import { colours } from "#app/cases/share/colours.ts";
import type { Block } from "#app/cases/share/leaflet.ts";
import { seal } from "#app/cases/share/seal.ts";
import type { Sheet } from "#app/cases/share/sheet.ts";
import { edge } from "./measures.ts";

/** The gazette's head: seal, name, whose it is; the issue and its day; a thick rule and a thin one. */
export function masthead(sheet: Sheet, { site, bureau, issue, date }: Extract<Block, { kind: "masthead" }>, y: number): number {
  const right = sheet.width - edge;
  const beside = edge + 124 + 30;
  sheet.rect(0, 0, sheet.width, 16, colours.seal);
  sheet.raw(seal(edge, y + 72, 124));
  sheet.write(site, beside, y + 140, { size: 82, weight: 900 });
  sheet.write(issue, right, y + 134, { size: 50, weight: 900, colour: colours.seal }, "end");
  const dated = sheet.write(date, right, y + 192, { size: 30, weight: 500, colour: colours.quiet, tabular: true }, "end");
  sheet.write(bureau, beside + 2, y + 192, { size: 30, weight: 500, colour: colours.quiet }, "start", right - beside - dated - 30);
  sheet.rect(edge, y + 228, right - edge, 6, colours.ink);
  sheet.rect(edge, y + 240, right - edge, 2, colours.ink);
  return y + 242 + 52;
}
