import { colours } from "#app/cases/share/colours.ts";
import type { Block } from "#app/cases/share/leaflet.ts";
import { drawQr } from "#app/cases/share/qr.ts";
import type { Sheet } from "#app/cases/share/sheet.ts";
import { edge } from "./measures.ts";

type Foot = Extract<Block, { kind: "foot" }>;

const room = 330;

/** Where to read on: the code, the address in letters, and whose word this is. */
export function foot(sheet: Sheet, { address, scan, bureau, lines }: Foot, above: number): number {
  const y = above + 44;
  const right = sheet.width - edge;
  sheet.rect(edge, y, right - edge, 2, colours.ink);
  sheet.rect(edge, y + 8, right - edge, 6, colours.ink);
  const code = drawQr(sheet, address, right, y + 48, room);
  const beside = right - edge - room - 40;
  let top = sheet.set(scan, { x: edge, y: y + 48, width: beside, leading: 66 }, { size: 48, weight: 900 }) + 14;
  for (const line of lines)
    top = sheet.set(line, { x: edge, y: top, width: beside, leading: 48 }, { size: 31, weight: 500, colour: colours.quiet }) + 6;
  const low = Math.max(y + 48 + code, top + 54);
  sheet.write(bureau, edge, low - 10, { size: 34, weight: 800 }, "start", beside);
  const width = right - edge;
  return sheet.set(address, { x: edge, y: low + 22, width, leading: 40 }, { size: 27, weight: 500, colour: colours.quiet }) + 22;
}
