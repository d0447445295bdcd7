import type { PdfLine } from "./pdf-lines.ts";
import { withoutRunningHeads } from "./running-heads.ts";

/** Printed lines as paragraphs again: page numbers and running heads go, and a line that reaches the margin goes on in the next. */
export function paragraphsOf(pages: PdfLine[][]): string {
  const lines = withoutRunningHeads(pages).flat();
  const margin = commonRight(lines);
  const edge = Math.min(...lines.map((line) => line.left));
  let text = "";
  lines.forEach((line, place) => {
    text += line.words;
    const next = lines[place + 1];
    if (!next) return;
    const full = line.right > margin - line.size * 1.6;
    const indented = next.left > edge + next.size * 1.2;
    const numbered = /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、]|[（(]?\d{1,2}[）).、](?!\d)|[①-⑳·●•])/.test(next.words);
    const columns = line.words.includes("\t") || next.words.includes("\t");
    text += full && !indented && !columns && !(numbered && /[。；;:：）)]$/.test(line.words)) ? "" : "\n";
  });
  return text;
}

/** Where full lines end: the right edge that most lines come near. */
function commonRight(lines: PdfLine[]): number {
  const rights = lines.map((line) => line.right).sort((a, b) => a - b);
  return rights[Math.floor(rights.length * 0.9)] ?? 0;
}
