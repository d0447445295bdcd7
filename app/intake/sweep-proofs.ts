import { sql } from "drizzle-orm";
import { asClock } from "#db/client.server.ts";
import { spentProofs } from "#db/schema/spent-proofs.ts";

/** Job: proofs that have ended prove nothing any more, and need not be remembered. */
export async function sweepProofs(): Promise<number> {
  const over = sql`${spentProofs.endsOn} < (statement_timestamp() at time zone 'Asia/Shanghai')::date`;
  return asClock(async (tx) => (await tx.delete(spentProofs).where(over).returning({ endsOn: spentProofs.endsOn })).length);
}
