import type { Item } from "./outline.ts";
import { type Line, linesWithin, type Page } from "./page.ts";
import { passageOf } from "./passage.ts";

/** What an item is called: its first line or sentence, at most 60 letters. */
export function headingOf(page: Page, item: Item): string {
  const first = item.items[0]?.from ?? item.to;
  const words = page.plain.slice(item.start, Math.min(first, item.start + 60));
  return /^[^\n。;:]*/.exec(words.trimStart())?.[0].trim() ?? "";
}

/** The words between an item's beginning and the first item in it: what leads into the list. */
export function leadIn(page: Page, item: Item | null, first: Item): string {
  return page.plain.slice(Math.max(item?.start ?? 0, first.from - 160), first.from).replace(/\s+/g, "");
}

/** Letters of an item's first line when it stands alone as a heading, with its words in lines of their own below; else 0. */
export function firstLineOf(page: Page, lines: Line[], item: Item): number {
  const own = linesWithin(lines, item.start, item.to).filter((line) => line.words);
  const [first, ...rest] = own;
  if (!first || !rest.length || /[,、;;]$/.test(first.words)) return 0;
  const below = item.items[0];
  if (below && !below.marker.inline && below.from >= first.to) return passageOf(page, lines, item.start, first.to).plain.length;
  const longest = Math.max(...rest.map((line) => line.words.length));
  const letters = passageOf(page, lines, item.start, first.to).plain.length;
  return letters < longest * 0.7 || /(?:领域|方面|行业|任务|专项)$/.test(first.words) ? letters : 0;
}

/** A heading without its remarks and units: 紧盯“舌尖”安全（牵头领导：……） */
export const withoutBrackets = (heading: string): string => heading.replace(/\([^)]*\)?/g, "").trim();
