import { entries, chapter } from "./blocks/words.ts";
import { facts, hero, sums } from "./blocks/figures.ts";
import { foot } from "./blocks/foot.ts";
import { masthead } from "./blocks/masthead.ts";
import { lead, title } from "./blocks/title.ts";
import { colours } from "./colours.ts";
import type { Block, Leaflet } from "./leaflet.ts";
import { openSheet, type Sheet } from "./sheet.ts";
import type { Typeface } from "./typeface.ts";

const width = 1080;

/** What a browser on a telephone and the renderer still take. */
const tallest = 30_000;

/** A poster or a long picture as SVG without any text in it: what is left of a short one is white above its foot. */
export function drawLeaflet({ blocks, least, watermark, demo }: Leaflet, face: Typeface): string {
  const sheet = openSheet(width, face);
  const below = demo ? 76 : 24;
  const last = blocks.at(-1);
  let y = 0;
  for (const block of blocks) {
    const high = block === last ? heightOf(block, face) : 0;
    if (block === last) y = Math.max(y, least - below - high);
    y = draw(sheet, block, y);
  }
  const height = Math.ceil(y + below);
  if (height > tallest) throw new Error("a leaflet that no telephone can show");
  if (demo) sheet.write(demo, width / 2, height - 34, { size: 28, weight: 600, colour: colours.quiet }, "middle");
  if (watermark) stamp(sheet, watermark, height);
  return sheet.svg(height);
}

const heightOf = (block: Block, face: Typeface): number => draw(openSheet(width, face), block, 0);

function draw(sheet: Sheet, block: Block, y: number): number {
  switch (block.kind) {
    case "masthead":
      return masthead(sheet, block, y);
    case "title":
      return title(sheet, block, y);
    case "lead":
      return lead(sheet, block, y);
    case "hero":
      return hero(sheet, block, y);
    case "facts":
      return facts(sheet, block, y);
    case "sums":
      return sums(sheet, block, y);
    case "chapter":
      return chapter(sheet, block, y);
    case "entries":
      return entries(sheet, block, y);
    case "foot":
      return foot(sheet, block, y);
  }
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
