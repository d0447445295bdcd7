import { facts, hero, sums } from "./blocks/figures.ts";
import { foot } from "./blocks/foot.ts";
import { masthead } from "./blocks/masthead.ts";
import { lead, title } from "./blocks/title.ts";
import { chapter, entries } from "./blocks/words.ts";
import type { Block } from "./leaflet.ts";
import type { Sheet } from "./sheet.ts";

/** Draws one block from `y` down; returns where the next may begin. */
export function drawBlock(sheet: Sheet, block: Block, y: number): number {
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
