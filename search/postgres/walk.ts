import { type SQL, sql } from "drizzle-orm";
import type { CaseQuery } from "#search/engine.ts";
import type { Chosen, Group } from "#search/groups.ts";

/** What is walked for: `enough` entries where about `likely` answer; `all` that are counted, or only the `best`, which come in order. */
export type Sought = { likely: number; enough: number; kind: "all" | "best" };

/** Of what is spread so thinly that a month has hardly any, years are walked. */
const isThin = ({ likely, enough }: Sought) => likely < 60 * enough;

/** Where there may be none at all one looks into the latest years, and then once into all that are left. */
const latest = 2;

/**
 * Steps to walk, from the top, until there is enough of what is common, each as keys of which an entry has one: the months or years of
 * release (only those that the filters leave), or the ranks of sums.
 */
export function walk(sort: CaseQuery["sort"], { years, days }: Chosen, sought: Sought, besides?: Group): SQL {
  if (sort === "amount") return sql`select array['a:' || n] from generate_series(99, 0, -1) as n`;
  const [unit, key] = isThin(sought) ? (["year", `"y:"YYYY`] as const) : (["month", `"m:"YYYY-MM`] as const);
  const start = (moment: SQL) => sql`date_trunc(${sql.raw(`'${unit}'`)}, ${moment} at time zone 'Asia/Shanghai')`;
  const inDays = days.length && besides !== "days" ? sql`d.slug = any(${sql.param(days)}::text[])` : sql`true`;
  const inYears = years.length && besides !== "years" ? sql`to_char(at, 'YYYY') = any(${sql.param(years)}::text[])` : sql`true`;
  const step = isThin(sought) && sought.kind === "best" ? sql.raw(`least(place, ${latest + 1})`) : sql`place`;
  return sql`select array_agg(to_char(at, ${sql.raw(`'${key}'`)})) from
    (select ${start(sql`max(d.release_at)`)} as last, ${start(sql`min(d.release_at)`)} as first from published_days d where ${inDays}) as out,
    generate_series(last, first, ${sql.raw(`'-1 ${unit}'`)}::interval) with ordinality as time (at, place) where ${inYears}
    group by ${step} order by ${step}`;
}
