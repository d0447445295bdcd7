import { colours } from "./colours.ts";
import { drawBlock } from "./draw-block.ts";
import { inSheets } from "./in-sheets.ts";
import type { Block, Leaflet } from "./leaflet.ts";
import { openSheet, type Sheet } from "./sheet.ts";
import type { Typeface } from "./typeface.ts";

const width = 1080;

/** A poster or a long picture as SVG without any text in it, in as many sheets as a telephone needs; most need one. */
export function drawLeaflet(leaflet: Leaflet, face: Typeface): string[] {
  const height = (block: Block) => drawBlock(openSheet(width, face), block, 0);
  return inSheets(leaflet.blocks, height).map((blocks) => drawSheet(leaflet, blocks, height, face));
}

/** What is left of a short one is white above its foot. */
function drawSheet({ least, watermark, demo }: Leaflet, blocks: Block[], heightOf: (block: Block) => number, face: Typeface): string {
  const sheet = openSheet(width, face);
  const below = demo ? 76 : 24;
  const last = blocks.at(-1);
  let y = 0;
  for (const block of blocks) {
    if (block === last) y = Math.max(y, least - below - heightOf(block));
    y = drawBlock(sheet, block, y);
  }
  const height = Math.ceil(y + below);
  if (demo) sheet.write(demo, width / 2, height - 34, { size: 28, weight: 600, colour: colours.quiet }, "middle");
  if (watermark) stamp(sheet, watermark, height);
  return sheet.svg(height);
}

/** Across the whole sheet, over everything: whoever cuts a piece out of it cuts this out too. */
function stamp(sheet: Sheet, words: string, height: number): void {
  sheet.raw(`<g opacity="0.16">`);
  for (let y = 260, row = 0; y < height + 400; y += 330, row++) {
    sheet.raw(`<g transform="rotate(-24 ${width / 2} ${y})">`);
    for (const x of row % 2 ? [-60, 640] : [-400, 280, 960]) sheet.write(words, x, y, { size: 72, weight: 800, colour: colours.seal });
    sheet.raw("</g>");
  }
  sheet.raw("</g>");
}
