import { type SQL, sql } from "drizzle-orm";
import type { Chosen, Group } from "#search/groups.ts";
import type { Codes } from "./codes.ts";

/** What is walked for: `enough` entries where about `likely` answer; `all` that are counted, or only the `best`, which come in order. */
export type Sought = { likely: number; enough: number; kind: "all" | "best" };

/** Of what is spread so thinly that a month has hardly any, years are walked. */
const isThin = ({ likely, enough, kind }: Sought) => likely < (kind === "best" ? 200 : 60) * enough;

/** Where there may be none at all one looks into the latest years, and then once into all that are left. */
const latest = 2;

/**
 * Steps to walk, from the top, until there is enough of what is common, each as codes of keys of which an entry has one: the months or years
 * of release (only the years that are chosen), or the ranks of sums.
 */
export function walk(by: "newest" | "amount", { years }: Chosen, sought: Sought, codes: Codes, besides?: Group): SQL {
  const along = by === "amount" ? "sums" : isThin(sought) ? "years" : "months";
  const isAny = by === "amount" || besides === "years" || !years.length;
  const keys = codes.walked[along].filter((key) => isAny || years.includes(key.slice(2, 6)));
  const together = by === "newest" && isThin(sought) && sought.kind === "best";
  const steps = keys.map((_, place) => (together ? Math.min(place, latest) : place));
  return sql`select array_agg(code) from unnest(${sql.param(keys.map((key) => codes.of.get(key)))}::int[], ${sql.param(steps)}::int[]) as w (code, step)
    group by step order by step`;
}
