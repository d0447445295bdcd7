import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import type { Bounded } from "#search/bounded.ts";
import type { CaseHits } from "#search/engine.ts";
import { facetsOf, groupNames } from "#search/groups.ts";
import { type Codes, countTraits, traitsOfEach } from "./codes.ts";
import { order } from "./kept.ts";
import type { Sets } from "./sets.ts";

/** `traits` of all that was found, and besides for each group that has a filter without it. */
type Row = { traits: string; cut: boolean; ids: string[] } & { [besides: `besides${number}`]: string };

type Answer = Pick<CaseHits, "ids" | "total" | "atLeast" | "facets" | "more">;

/** The page, the total and the facets of what the sets hold, in one question. A group's counts leave its own filter out. */
export async function answer(tx: Tx, sets: Sets, query: Bounded, codes: Codes): Promise<Answer> {
  const { filters, sort, page, perPage } = query;
  const used = groupNames.filter((group) => filters[group].length > 0);
  const tiers = sort === "relevance" ? sets.better(filters, page * perPage) : [];
  const torn = sets.torn(filters);
  const [row] = await tx.execute<Row>(sql`
    with ${torn ? sql`torn as materialized (${torn}), ` : sql``} found as (${sets.found(filters)})
    ${sql.join(tiers.map((tier, place) => sql`, ${named("tier", place)} as materialized (${unlessFull(tier.rows, place, page * perPage)})`))}
    select ${traitsOf(sql`found`)} as traits, ${sets.cut} as cut,
      ${sql.join(used.map((group, place) => sql`${traitsOf(sql`(${sets.found(filters, group)}) as b`)} as ${named("besides", place)}, `))}
      (select coalesce(jsonb_agg(id), '[]') from (
        select id from (${inTiers(tiers.length, unlessFull(sets.first(filters, sort, page * perPage), tiers.length, page * perPage))}) as ranked order by ${sort === "relevance" ? sql`tier, ` : sql``}${order[sort]}
        limit ${perPage} offset ${(page - 1) * perPage}) as shown) as ids`);
  if (!row) throw new Error("counting gave no row");
  const isMore = (traits: string, counted: number) => row.cut || traits.length / traitsOfEach > counted;
  const facets = facetsOf(countTraits(row.traits, codes));
  const more = isMore(row.traits, sets.counted.all) ? [...groupNames] : [];
  for (const [place, group] of used.entries()) {
    const traits = row[`besides${place}`] ?? "";
    facets[group] = facetsOf(countTraits(traits, codes))[group];
    if (isMore(traits, sets.counted.besides) && !more.includes(group)) more.push(group);
  }
  const total = Math.min(row.traits.length / traitsOfEach, sets.counted.all);
  return { ids: row.ids, total, atLeast: isMore(row.traits, sets.counted.all), facets, more };
}

const traitsOf = (rows: SQL): SQL => sql`(select coalesce(string_agg(traits, ''), '') from ${rows})`;

/** What is looked for only while no tier before this place fills the pages alone. */
function unlessFull(rows: SQL, place: number, most: number): SQL {
  const better = Array.from({ length: place }, (_, at) => sql`(select count(*) from ${named("tier", at)}) < ${most}`);
  return better.length ? sql`select * from (${rows}) as wanted where ${sql.join(better, sql` and `)}` : rows;
}

/** Each case once, in the best tier that has it; what is in none comes last. */
function inTiers(many: number, first: SQL): SQL {
  if (!many) return sql`select *, 0 as tier from (${first}) as first`;
  const all = Array.from(
    { length: many },
    (_, place) => sql`select id, release_at, position, rank, ${sql.raw(String(place))} as tier from ${named("tier", place)}`,
  );
  const rest = sql`select id, release_at, position, rank, ${sql.raw(String(many))} as tier from (${first}) as first`;
  return sql`select id, release_at, position, min(rank) as rank, min(tier) as tier from (${sql.join([...all, rest], sql` union all `)}) as every
    group by id, release_at, position`;
}

const named = (name: string, place: number): SQL => sql.raw(`${name}${place}`);
