import { encode } from "uqr";
import { colours } from "./colours.ts";
import { seal } from "./seal.ts";
import type { Sheet } from "./sheet.ts";

/**
 * A QR code of at most `room` px with its quiet edge, the right upper corner at `right`, `y`; returns its size. The seal is in its
 * middle: level H still reads with a third of the code covered, the seal takes a thirtieth.
 */
export function drawQr(sheet: Sheet, address: string, right: number, y: number, room: number): number {
  const { data, size: modules } = encode(address, { ecc: "H", border: 4 });
  const module = Math.max(2, Math.floor(room / modules));
  const size = module * modules;
  const x = right - size;
  const dark = data.flatMap((row, down) => row.flatMap((on, across) => (on ? `M${across} ${down}h1v1h-1z` : "")));
  sheet.rect(x, y, size, size, colours.white);
  sheet.raw(
    `<path fill="${colours.ink}" shape-rendering="crispEdges" transform="translate(${x} ${y}) scale(${module})" d="${dark.join("")}"/>`,
  );
  const mark = size * 0.17;
  const middle = (size - mark) / 2;
  sheet.rect(x + middle - 6, y + middle - 6, mark + 12, mark + 12, colours.white);
  sheet.raw(seal(x + middle, y + middle, mark));
  return size;
}
