import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { type Codes, codesOf, type KnownKeys, knownKeys } from "./codes.ts";

export type Side = "a" | "b";

/** The database that is asked, the side of its index that answers, and what its entries are counted by. */
export type Answering = { database: string; side: Side; codes: Codes };

/**
 * Which side of the index answers. For the rest of the transaction answers come by way of the index and never by reading every case;
 * each question is planned for its own words, and takes one core.
 */
export async function byIndex(tx: Tx): Promise<Answering> {
  const [row] = await tx.execute<Omit<Answering, "codes"> & { known: KnownKeys }>(sql`
    select current_database() as database, answers as side, ${knownKeys} as known, set_config('enable_seqscan', 'off', true), set_config('plan_cache_mode', 'force_custom_plan', true),
      set_config('work_mem', '32MB', true), set_config('max_parallel_workers_per_gather', '0', true)
    from search_sides`);
  if (!row) throw new Error("the index has no side that answers");
  return { database: row.database, side: row.side, codes: codesOf(row.known) };
}
