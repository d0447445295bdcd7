import { sql } from "drizzle-orm";
import { asClock } from "#db/client.server.ts";
import { drafts } from "#db/schema/drafts.ts";
import { daysKept } from "./draft.ts";

/** Job: what nobody sent within its days is gone for good. The database holds the same term, so none goes early. */
export async function sweepDrafts(): Promise<number> {
  const over = sql`${drafts.bornOn} < (statement_timestamp() at time zone 'Asia/Shanghai')::date - ${daysKept}::int`;
  return asClock(async (tx) => (await tx.delete(drafts).where(over).returning({ bornOn: drafts.bornOn })).length);
}
