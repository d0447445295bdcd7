import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import type { Bounded } from "#search/bounded.ts";
import type { CaseHits, CaseQuery } from "#search/engine.ts";
import { facetsOf, type Group, groupNames, placeOf } from "#search/groups.ts";
import { counted, type Sets } from "./sets.ts";

type Row = { total: number; cut: boolean; ids: string[]; counts: Record<string, number> };

const order: Record<CaseQuery["sort"], SQL> = {
  relevance: sql`tier, rank, release_at desc, position, id`,
  newest: sql`release_at desc, position, id`,
  amount: sql`amount desc, release_at desc, position, id`,
};

/** The page, the total and the facets of what the sets hold, in one question. A group's counts leave its own filter out. */
export async function answer(tx: Tx, sets: Sets, query: Bounded): Promise<Pick<CaseHits, "ids" | "total" | "atLeast" | "facets">> {
  const { filters, sort, page, perPage } = query;
  const used = groupNames.filter((group) => filters[group].length > 0);
  const free = groupNames.filter((group) => !used.includes(group));
  const tiers = sort === "relevance" ? sets.better(filters, page * perPage) : [];
  const torn = sets.torn(filters);
  const [row] = await tx.execute<Row>(sql`
    with ${torn ? sql`torn as materialized (${torn}), ` : sql``} found as materialized (${sets.found(filters, sort)})
    ${sql.join(tiers.map((tier, place) => sql`, ${named("tier", place)} as materialized (${unlessFull(tier, place, page * perPage)})`))}
    ${sql.join(used.map((group, place) => sql`, ${named("besides", place)} as materialized (${sets.found(filters, "relevance", group)})`))}
    select (select count(*)::int from found) as total, (select coalesce(bool_or(${sets.cut}), false) from found) as cut,
      (select coalesce(jsonb_agg(id), '[]') from (
        select id from (${inTiers(tiers.length, page * perPage)}) as ranked order by ${order[sort]}
        limit ${perPage} offset ${(page - 1) * perPage}) as shown) as ids,
      ${sql.join([counts(sql`found`, free), ...used.map((group, place) => counts(named("besides", place), [group]))], sql` || `)} as counts`);
  if (!row) throw new Error("counting gave no row");
  return { ids: row.ids, total: Math.min(row.total, counted), atLeast: row.cut || row.total > counted, facets: facetsOf(row.counts) };
}

/** A tier that is looked for only while no better one fills the pages alone. */
function unlessFull(tier: SQL, place: number, most: number): SQL {
  const better = Array.from({ length: place }, (_, at) => sql`(select count(*) from ${named("tier", at)}) < ${most}`);
  return better.length ? sql`select * from (${tier}) as wanted where ${sql.join(better, sql` and `)}` : tier;
}

/** Each case once, in the best tier that has it; what is in none comes last. */
function inTiers(many: number, most: number): SQL {
  if (!many) return sql`select *, 0 as tier from found`;
  const all = Array.from(
    { length: many },
    (_, place) => sql`select id, release_at, position, rank, ${sql.raw(String(place))} as tier from ${named("tier", place)}`,
  );
  const rest = sql`(select id, release_at, position, rank, ${sql.raw(String(many))} as tier from found order by release_at desc, position limit ${most})`;
  return sql`select id, release_at, position, min(rank) as rank, min(tier) as tier from (${sql.join([...all, rest], sql` union all `)}) as every
    group by id, release_at, position`;
}

/** How many have each value of these groups; where a group's key stands among a case's keys is fixed. */
const counts = (from: SQL, of: readonly Group[]): SQL => {
  if (!of.length) return sql`'{}'::jsonb`;
  const keys = of.map((group) => sql.raw(`keys[${placeOf[group]}]`));
  return sql`(select coalesce(jsonb_object_agg(key, n), '{}') from (
    select coalesce(${sql.join(keys, sql`, `)}) as key, count(*)::int as n from ${from}
    group by grouping sets (${sql.join(
      keys.map((key) => sql`(${key})`),
      sql`, `,
    )})) as counted)`;
};

const named = (name: string, place: number): SQL => sql.raw(`${name}${place}`);
