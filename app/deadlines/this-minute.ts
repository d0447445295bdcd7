import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";

/** This minute in Shanghai by the database's clock, "YYYY-MM-DD HH:MM". */
export async function thisMinute(tx: Tx): Promise<string> {
  const [row] = await tx.execute<{ now: string }>(
    sql`select to_char(statement_timestamp() at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as now`,
  );
  if (!row) throw new Error("the database did not say what time it is");
  return row.now;
}
