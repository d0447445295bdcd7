import type { Block } from "./leaflet.ts";

/** Px; longer pictures are made smaller by WeChat until nobody can read them. */
const tallest = 12_000;

/** Spreads what is long over several sheets, each with the head and the foot; it is parted between paragraphs and between cases. */
export function inSheets(blocks: Block[], heightOf: (block: Block) => number): Block[][] {
  const [head, ...rest] = blocks;
  const foot = rest.pop();
  if (!head || !foot) return [blocks];
  const room = tallest - heightOf(head) - heightOf(foot);
  const sheets: Block[][] = [[]];
  let used = 0;
  for (const piece of rest.flatMap(inPieces)) {
    const high = heightOf(piece);
    if (used > 0 && used + high > room) {
      sheets.push([]);
      used = 0;
    }
    sheets.at(-1)?.push(piece);
    used += high;
  }
  return sheets.map((pieces) => [head, ...pieces, foot]);
}

function inPieces(block: Block): Block[] {
  if (block.kind === "chapter")
    return block.paragraphs.map((text, at) => ({ ...block, title: at ? "" : block.title, paragraphs: [text], from: at }));
  if (block.kind !== "entries") return [block];
  const rows = block.rows.map((row, at) => ({ ...block, rows: [row], more: "", from: at }));
  return block.more ? [...rows, { ...block, rows: [] }] : rows;
}
