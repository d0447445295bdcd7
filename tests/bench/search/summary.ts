import { print } from "./print.ts";

/** What one engine needed at one number of cases: p95 of each kind of question, warm, and p50 of the engine, the search and the page. */
export type Measured = { engine: string; cases: number; p95: Record<string, number>; p50: Record<string, number> };

/** What the figures say beside each other: the engines, the sizes, and what the portal adds to the engine. */
export function summarise(all: Measured[]): void {
  for (const one of all) {
    const { engine = 0, search = 0, page } = one.p50;
    const added = { searchOverEngine: rounded(search - engine), ...(page === undefined ? {} : { pageOverEngine: rounded(page - engine) }) };
    print({ summary: "milliseconds added, p50", engine: one.engine, cases: one.cases, ...added });
  }
  for (const own of all.filter(({ engine }) => engine === "postgres")) {
    const other = all.find(({ engine, cases }) => engine === "meilisearch" && cases === own.cases);
    if (other) print({ summary: "built-in to Meilisearch, p95", cases: own.cases, ...ratios(own, other) });
  }
  for (const large of all) {
    const small = all.find(({ engine, cases }) => engine === large.engine && cases < large.cases);
    if (small) print({ summary: "growth of p95", engine: large.engine, from: small.cases, to: large.cases, ...ratios(large, small) });
  }
}

const ratios = (one: Measured, other: Measured): Record<string, number> =>
  Object.fromEntries(Object.entries(one.p95).map(([kind, p95]) => [kind, Math.round((p95 / (other.p95[kind] ?? p95)) * 100) / 100]));

const rounded = (milliseconds: number): number => Math.round(milliseconds * 10) / 10;
