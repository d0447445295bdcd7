import { sql } from "drizzle-orm";
import { citizenAsks } from "#db/client.server.ts";

/** Nothing public is kept by a cache for longer than this: what is withdrawn is gone everywhere by then. */
const longest = 5;

/**
 * Seconds by the database's clock until what the public reads may next turn: an announced day's minute, or midnight in Shanghai, when terms
 * end; at most five. Announced is public knowledge, midnight comes for all: what nobody was told of changes no number (SECURITY R5).
 */
export async function secondsToNextTurn(): Promise<number> {
  const [row] = await citizenAsks<{ seconds: number }>(sql`
    select least(${longest}::float8,
      extract(epoch from ((statement_timestamp() at time zone 'Asia/Shanghai')::date + 1)::timestamp at time zone 'Asia/Shanghai' - statement_timestamp()),
      (select extract(epoch from min(release_at) - statement_timestamp()) from announced_days))::float8 as seconds`);
  return row?.seconds ?? 0;
}
