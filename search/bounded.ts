import type { CaseQuery } from "./engine.ts";

/** A question as anybody may send it, cut to what the engines answer: 200 characters, pages 1 to 1000 of at most 100 cases. */
export function bounded({ text, filters, sort, page, perPage }: CaseQuery): CaseQuery {
  return {
    text: sound(text.slice(0, 200)),
    filters: {
      topics: names(filters.topics),
      townships: names(filters.townships),
      years: [...new Set(filters.years)].filter((year) => Number.isInteger(year) && year > 0 && year < 10_000).slice(0, 50),
    },
    sort,
    page: between(1, 1000, page),
    perPage: between(1, 100, perPage),
  };
}

const names = (given: string[]): string[] => [...new Set(given)].slice(0, 50).map((name) => sound(name.slice(0, 100)));

const between = (least: number, most: number, number: number): number => Math.min(most, Math.max(least, Math.floor(number) || least));

/** Without what neither engine takes: NUL, and halves of characters. */
const sound = (text: string): string => text.replace(/\0|\p{Cs}/gu, " ");
