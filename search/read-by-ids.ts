import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";

/**
 * Reads rows that an engine has named. An engine has each question planned for its own words; how rows are read by their ids is planned
 * once for all, which takes the view's planning, longer than the reading, out of every question.
 */
export async function readByIds<Row>(tx: Tx, ids: string[], read: (tx: Tx, ids: string[]) => PromiseLike<Row[]>): Promise<Row[]> {
  if (!ids.length) return [];
  const planned = tx.execute(sql`select set_config('plan_cache_mode', 'force_generic_plan', true)`).execute();
  const [rows] = await Promise.all([read(tx, ids), planned]);
  return rows;
}
