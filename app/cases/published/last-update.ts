import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";

/** The day in Shanghai on which cases last came out or one that is out was last corrected; null before the first exposure day. */
export async function lastUpdate(tx: Tx): Promise<string | null> {
  const [row] = await tx.execute<{ on: string | null }>(sql`
    select greatest((select (d.release_at at time zone 'Asia/Shanghai')::date from published_days d
                       where d.reverted_on is null order by d.release_at desc limit 1),
                    (select max(k.corrected_on) from register_corrections k where k.is_public))::text as "on"`);
  return row?.on ?? null;
}
