import { type SQL, sql } from "drizzle-orm";
import type { CaseQuery } from "#search/engine.ts";
import type { Chosen, Group } from "#search/groups.ts";

/**
 * Keys to walk along, from the top, until there is enough of what is common: the months of release (only those that the filters
 * leave), or the ranks of sums. Every entry has one of each.
 */
export function walk(sort: CaseQuery["sort"], { years, days }: Chosen, besides?: Group): SQL {
  if (sort === "amount") return sql`select 'a:' || n from generate_series(99, 0, -1) as n`;
  const inYears = years.length && besides !== "years" ? sql`to_char(${inShanghai}, 'YYYY') = any(${sql.param(years)}::text[])` : sql`true`;
  const inDays = days.length && besides !== "days" ? sql`d.slug = any(${sql.param(days)}::text[])` : sql`true`;
  return sql`select distinct to_char(${inShanghai}, '"m:"YYYY-MM') from published_days d where ${inYears} and ${inDays} order by 1 desc`;
}

const inShanghai = sql`d.release_at at time zone 'Asia/Shanghai'`;
