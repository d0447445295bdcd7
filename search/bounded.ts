import type { CaseQuery } from "./engine.ts";
import { type Chosen, perGroup } from "./groups.ts";

/** A question that the engines answer: every group is there, if only empty. */
export type Bounded = CaseQuery & { filters: Chosen };

/** A question as anybody may send it, cut to what the engines answer: 200 characters, pages 1 to 1000 of at most 100 cases. */
export function bounded({ text, filters, sort, page, perPage }: CaseQuery): Bounded {
  return {
    text: sound(text.slice(0, 200)),
    filters: perGroup((group) => names(filters[group] ?? [])),
    sort,
    page: between(1, 1000, page),
    perPage: between(1, 100, perPage),
  };
}

const names = (given: string[]): string[] => [...new Set(given)].slice(0, 50).map((name) => sound(name.slice(0, 100)));

const between = (least: number, most: number, number: number): number => Math.min(most, Math.max(least, Math.floor(number) || least));

/** Without what neither engine takes: NUL, and halves of characters. */
const sound = (text: string): string => text.replace(/\0|\p{Cs}/gu, " ");
