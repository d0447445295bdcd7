import { sql } from "drizzle-orm";
import type { ActivityFacts } from "#app/activity/record.ts";
import type { Tx } from "#db/client.server.ts";

/** Writes into the demo's record what somebody did some time ago; only the database's owner may say who and when. */
export async function happened(
  tx: Tx,
  { verb, kind, id, at, by }: { verb: string; kind: string; id: string; at: string; by: string | null },
  facts: ActivityFacts = {},
): Promise<void> {
  await tx.execute(sql`select append_activity(${verb}, ${kind}, ${id}, ${JSON.stringify(facts)}::jsonb, ${at}::timestamptz, ${by}::uuid)`);
}
