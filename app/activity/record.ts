import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";

export type ActivityFacts = Record<string, string | number | boolean | null>;

/**
 * Writes who did what, in the transaction that makes it true. Who it was is read off the transaction itself, so
 * nobody can write in another's name. Facts are numbers, slugs and codes: never a story, a name or a receipt.
 *
 * @param at only for what an anonymous person did: their day, not their minute (SECURITY R13)
 */
export async function record(
  tx: Tx,
  verb: string,
  subject: { kind: string; id: string },
  facts: ActivityFacts = {},
  at?: string,
): Promise<void> {
  await tx.execute(
    sql`select append_activity(${verb}, ${subject.kind}, ${subject.id}, ${JSON.stringify(facts)}::jsonb, ${at ?? null}::timestamptz)`,
  );
}
