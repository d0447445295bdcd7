import type { PdfLine } from "./pdf-lines.ts";

/** Printed lines as paragraphs again: page numbers and running heads go, and a line that reaches the margin goes on in the next. */
export function paragraphsOf(pages: PdfLine[][]): string {
  const running = runningHeads(pages);
  const lines = pages.flatMap((page) => page.filter((line) => !isPageNumber(line.words) && !running.has(line.words)));
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

const isPageNumber = (words: string): boolean => /^(?:[-—–－_]{0,2}\s*\d{1,3}\s*[-—–－_]{0,2}|第\s*\d+\s*页.*)$/.test(words.trim());

/** Words that stand on top or at the foot of three pages or more. */
function runningHeads(pages: PdfLine[][]): Set<string> {
  const times = new Map<string, number>();
  for (const page of pages)
    for (const words of new Set([page[0]?.words, page.at(-1)?.words])) if (words) times.set(words, (times.get(words) ?? 0) + 1);
  return new Set([...times].filter(([, count]) => count >= 3).map(([words]) => words));
}

/** Where full lines end: the right edge that most lines come near. */
function commonRight(lines: PdfLine[]): number {
  const rights = lines.map((line) => line.right).sort((a, b) => a - b);
  return rights[Math.floor(rights.length * 0.9)] ?? 0;
}
