import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import type { Bounded } from "#search/bounded.ts";
import type { CaseHits, CaseQuery } from "#search/engine.ts";
import { facetsOf, type Group, groupNames, groups } from "#search/groups.ts";
import { counted, type Sets } from "./sets.ts";

type Row = { total: number; ids: string[]; counts: Record<string, number> };

const order: Record<CaseQuery["sort"], SQL> = {
  relevance: sql`tier, rank, release_at desc, position, id`,
  newest: sql`release_at desc, position, id`,
  amount: sql`amount desc, release_at desc, position, id`,
};

/** The page, the total and the facets of what the sets hold, in one question. A group's counts leave its own filter out. */
export async function answer(tx: Tx, sets: Sets, query: Bounded): Promise<Pick<CaseHits, "ids" | "total" | "atLeast" | "facets">> {
  const { filters, sort, page, perPage } = query;
  const used = groupNames.filter((group) => filters[group].length > 0);
  const tiers = sort === "relevance" ? sets.better(filters, page * perPage) : [];
  const [row] = await tx.execute<Row>(sql`
    with found as materialized (${sets.found(filters, sort)})
    ${sql.join(tiers.map((tier, place) => sql`, ${named("tier", place)} as materialized (${tier})`))}
    ${sql.join(used.map((group, place) => sql`, ${named("besides", place)} as materialized (${sets.found(filters, sort, group)})`))}
    select (select count(*)::int from found) as total,
      (select coalesce(jsonb_agg(id), '[]') from (
        select id from (${inTiers(tiers.length)}) as ranked order by ${order[sort]}
        limit ${perPage} offset ${(page - 1) * perPage}) as shown) as ids,
      ${counts(
        sql`found`,
        groupNames.filter((group) => !used.includes(group)),
      )}
      ${sql.join(used.map((group, place) => sql` || ${counts(named("besides", place), [group])}`))} as counts`);
  if (!row) throw new Error("counting gave no row");
  return { ids: row.ids, total: Math.min(row.total, counted), atLeast: row.total > counted, facets: facetsOf(row.counts) };
}

/** Each case once, in the best tier that has it; what is in none comes last. */
function inTiers(many: number): SQL {
  if (!many) return sql`select *, 0 as tier from found`;
  const all = Array.from(
    { length: many },
    (_, place) => sql`select id, release_at, position, rank, ${sql.raw(String(place))} as tier from ${named("tier", place)}`,
  );
  const rest = sql`select id, release_at, position, rank, ${sql.raw(String(many))} as tier from found`;
  return sql`select id, release_at, position, min(rank) as rank, min(tier) as tier from (${sql.join([...all, rest], sql` union all `)}) as every
    group by id, release_at, position`;
}

/** How many have each key of these groups: cases with the same keys are counted first. */
const counts = (from: SQL, of: readonly Group[]): SQL =>
  sql`(select coalesce(jsonb_object_agg(key, n), '{}') from (
    select key, sum(alike.n)::int as n from (select keys, count(*) as n from ${from} group by keys) as alike, unnest(alike.keys) as key
    where left(key, 2) = any(${sql.param(of.map((group) => `${groups[group]}:`))}::text[]) group by key) as counted)`;

const named = (name: string, place: number): SQL => sql.raw(`${name}${place}`);
