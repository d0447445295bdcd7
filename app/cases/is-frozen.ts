import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";

/** A case on an armed day stands still until the day is disarmed. */
export async function isFrozen(tx: Tx, caseId: string): Promise<boolean> {
  const [row] = await tx.execute<{ frozen: boolean }>(sql`select case_is_frozen(${caseId}) as frozen`);
  return row?.frozen ?? false;
}
