import type { Line, Page } from "./page.ts";

/** Does the notice stop in the middle of an item? Nothing follows it, and its last words end no sentence and close no bracket. */
export function endsMidway(page: Page, lines: Line[], to: number): boolean {
  const last = lines.findLast((line) => line.words);
  return (!last || last.to <= to) && !/[。;!?)”]$/.test(page.plain.slice(0, to).trimEnd().slice(-3));
}
