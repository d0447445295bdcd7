import type { PdfLine } from "./pdf-lines.ts";

/**
 * Pages without their numbers and without what is printed at the top or the foot of more than one of them, at one height. What heads the
 * first page stays there: it may be the red heading, and it stands in nobody's way.
 */
export function withoutRunningHeads(pages: PdfLine[][]): PdfLine[][] {
  let left = pages.map((page) => page.filter((line) => !isPageNumber(line.words)));
  for (let round = 0; round < 3; round++) {
    const heads = repeated(left.map((page) => page[0]));
    const feet = repeated(left.map((page) => page.at(-1)));
    left = left.map((page, place) =>
      page.filter(
        (line, at) => !(at === 0 && place > 0 && heads.has(key(line))) && !(at > 0 && at === page.length - 1 && feet.has(key(line))),
      ),
    );
  }
  return left;
}

function repeated(lines: (PdfLine | undefined)[]): Set<string> {
  const times = new Map<string, number>();
  for (const line of lines) if (line && line.words.length <= 60) times.set(key(line), (times.get(key(line)) ?? 0) + 1);
  return new Set([...times].filter(([, count]) => count > 1).map(([words]) => words));
}

/** The same words at the same height, whatever number of a page they hold. */
const key = ({ words, bottom }: PdfLine): string => `${Math.round(bottom / 3)} ${words.replace(/\d+/g, "#").replace(/\s+/g, "")}`;

const isPageNumber = (words: string): boolean =>
  /^(?:[-—–－_]{0,2}\s*\d{1,3}\s*[-—–－_]{0,2}|第\s*\d+\s*页.*|\d{1,3}\s*\/\s*\d{1,3})$/.test(words.trim());
