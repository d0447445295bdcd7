import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import type { CaseHits, CaseQuery } from "#search/engine.ts";

type Counted = Pick<CaseHits, "ids" | "total" | "facets"> & {
  /** How many cases answer before any filter. */
  matched: number;
};

type Row = {
  matched: number;
  total: number;
  ids: string[];
  topics: Record<string, number>;
  townships: Record<string, number>;
  years: Record<string, number>;
};

const order: Record<CaseQuery["sort"], SQL> = {
  relevance: sql`rank, release_at desc, position, id`,
  newest: sql`release_at desc, position, id`,
  amount: sql`amount desc, release_at desc, position, id`,
};

/**
 * The page, the total and the facets of published cases. `matches` selects rows of a published view with a `rank`, the smaller the
 * better. A group's counts leave its own filter out. The year is that of the release, in Shanghai.
 */
export async function countMatches(tx: Tx, matches: SQL, query: CaseQuery, phrases: string[]): Promise<Counted> {
  const { topics, townships, years } = query.filters;
  const wanted = (column: SQL, values: string[] | number[], type: SQL) =>
    values.length ? sql`${column} = any(${sql.param(values)}::${type})` : sql`true`;
  const counts = (key: SQL, others: SQL) =>
    sql`(select coalesce(jsonb_object_agg(${key}, n), '{}') from (select ${key}, count(*)::int as n from matched where ${others} group by 1) as counted)`;
  const [row] = await tx.execute<Row>(sql`
    with matched as materialized (
      select *, ${wanted(sql`topic`, topics, sql`text[]`)} as in_topics, ${wanted(sql`township`, townships, sql`text[]`)} as in_townships,
        ${wanted(sql`year`, years, sql`int[]`)} as in_years
      from (
        select p.id, p.rank, p.topic_slug as topic, p.township, p.release_at, p.position, p.fine_yuan + p.confiscated_yuan as amount,
          extract(year from p.release_at at time zone 'Asia/Shanghai')::int as year
        from (${matches}) as p
        where ${phrases.length ? sql.join(phrases.map(holds), sql` and `) : sql`true`}
      ) as known
    ), found as (
      select *, row_number() over (order by ${order[query.sort]}) as place from matched where in_topics and in_townships and in_years
    )
    select (select count(*)::int from matched) as matched,
      (select count(*)::int from found) as total,
      (select coalesce(jsonb_agg(id order by place), '[]') from found
        where place > ${(query.page - 1) * query.perPage} and place <= ${query.page * query.perPage}) as ids,
      ${counts(sql`topic`, sql`in_townships and in_years`)} as topics,
      ${counts(sql`township`, sql`in_topics and in_years`)} as townships,
      ${counts(sql`year`, sql`in_topics and in_townships`)} as years`);
  if (!row) throw new Error("counting gave no row");
  return {
    matched: row.matched,
    total: row.total,
    ids: row.ids,
    facets: { topics: row.topics, townships: row.townships, years: row.years },
  };
}

/** The phrase stands in the published text as it was typed. */
const holds = (phrase: string): SQL =>
  sql`strpos(lower(concat_ws(' ', p.title, p.party, p.violation, p.lead, p.happened, p.penalty, array_to_string(p.spot, ' '), p.act, p.document_no)), ${phrase}) > 0`;
