import { sql } from "drizzle-orm";
import { citizenAsks } from "#db/client.server.ts";

/** Nothing public is kept by a cache for longer than this: what is withdrawn is gone everywhere by then. */
const longest = 5;

/** Seconds by the database's clock since what the public reads last turned, and until it may turn next; each at most five. */
export type Turns = { since: number; until: number };

/**
 * It turns with an announced day's minute, and at midnight in Shanghai, when terms end. Announced is public knowledge, midnight comes for
 * all: what nobody was told of changes no number (SECURITY R5).
 */
export async function nextTurn(): Promise<Turns> {
  const [row] = await citizenAsks<Turns>(sql`
    select least(${longest}::float8, extract(epoch from statement_timestamp() - today.begins),
        (select extract(epoch from statement_timestamp() - max(release_at)) from published_days
         where release_at > statement_timestamp() - make_interval(secs => ${longest})))::float8 as since,
      least(${longest}::float8, extract(epoch from today.ends - statement_timestamp()),
        (select extract(epoch from min(release_at) - statement_timestamp()) from announced_days))::float8 as until
    from (select day::timestamp at time zone 'Asia/Shanghai' as begins, (day + 1)::timestamp at time zone 'Asia/Shanghai' as ends
      from (select (statement_timestamp() at time zone 'Asia/Shanghai')::date as day) as d) as today`);
  return row ?? { since: 0, until: 0 };
}
