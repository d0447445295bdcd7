import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";

export type Side = "a" | "b";

/**
 * Which side of the index answers. For the rest of the transaction answers come by way of the index and never by reading every case,
 * each question is planned for its own words, and what takes longer than two seconds is given up (SQLSTATE 57014).
 */
export async function byIndex(tx: Tx): Promise<Side> {
  const [row] = await tx.execute<{ side: Side }>(sql`
    select answers as side, set_config('enable_seqscan', 'off', true), set_config('plan_cache_mode', 'force_custom_plan', true),
      set_config('statement_timeout', '2000', true), set_config('work_mem', '32MB', true)
    from search_sides`);
  if (!row) throw new Error("the index has no side that answers");
  return row.side;
}
