import { issueDate } from "./issue-date.ts";
import { numeralOf } from "./numerals.ts";
import type { Line, Page } from "./page.ts";

/** The year the plan is for: of its title, of its own words, of its date or number. */
export function planYear(page: Page, lines: Line[], title: string | null): number | null {
  const inTitle = /20\d\d/.exec(title ?? "")?.[0];
  if (inTitle) return Number(inTitle);
  const date = lines.findLast((line) => issueDate.test(line.words.replace(/\s+/g, "")))?.words.replace(/\s+/g, "");
  const year = /^20\d\d/.exec(date ?? "")?.[0];
  if (year) return Number(year);
  if (date) return Number([...date.slice(0, 4)].map((letter) => ("○〇0零oO".includes(letter) ? 0 : numeralOf(letter))).join(""));
  const numbered = /[〔(](20\d\d)[〕)]/.exec(
    lines
      .slice(0, 12)
      .map((line) => line.words)
      .join("\n"),
  )?.[1];
  if (numbered) return Number(numbered);
  const times = new Map<number, number>();
  for (const [, said] of page.plain.matchAll(/(?<!巩固|总结)(20\d\d) ?年/g)) times.set(Number(said), (times.get(Number(said)) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null;
}
