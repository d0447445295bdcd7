import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";

/** Today in Shanghai by the database's clock, "YYYY-MM-DD". */
export async function today(tx: Tx): Promise<string> {
  const [row] = await tx.execute<{ today: string }>(
    sql`select ((statement_timestamp() at time zone 'Asia/Shanghai')::date)::text as today`,
  );
  if (!row) throw new Error("the database did not say what day it is");
  return row.today;
}
