import { and, eq, sql } from "drizzle-orm";
import { type ActivityFacts, record } from "#app/activity/record.ts";
import type { Member } from "#app/team/member.ts";
import { asMember, type Tx } from "#db/client.server.ts";
import { leads } from "#db/schema/leads.ts";

export type Lead = typeof leads.$inferSelect;

/**
 * Runs a change on a lead that stands in the member's own unit; the row is held until the change has committed.
 * Somebody who may not see the lead hears the same as for one that never existed.
 */
export function changeLead<T>(number: string, by: Member, change: (tx: Tx, lead: Lead) => Promise<T>): Promise<T | { outcome: "unknown" }> {
  return asMember(by, async (tx) => {
    const own = and(eq(leads.number, number), eq(leads.ownerUnitId, by.unit.id));
    const [lead] = await tx.select().from(leads).where(own).for("update");
    return lead ? change(tx, lead) : { outcome: "unknown" };
  });
}

/** Writes what has changed, and who did it. */
export async function write(
  tx: Tx,
  lead: Lead,
  verb: string,
  changed: Partial<typeof leads.$inferInsert>,
  facts: ActivityFacts = {},
): Promise<void> {
  await tx
    .update(leads)
    .set({ ...changed, updatedAt: sql`statement_timestamp()` })
    .where(eq(leads.id, lead.id));
  await record(tx, verb, { kind: "lead", id: lead.id }, facts);
}
