import { and, asc, eq, inArray } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { enqueue } from "#db/queue.ts";
import { clearedFilings } from "#db/schema/intake.ts";
import { leads } from "#db/schema/leads.ts";
import { toCheck } from "./to-check.ts";

export type ClearOutcome = { outcome: "cleared"; count: number } | { outcome: "unknown" };

/**
 * Intake has looked at filings that were to be checked: people wrote them. They are promised the way they would have gone.
 * "unknown": none of these numbers waits here (any more); of two colleagues who press at once, one clears it.
 */
export function clearFilings(numbers: string[], by: Member): Promise<ClearOutcome> {
  return asMember(by, async (tx) => {
    const own = and(inArray(leads.number, ["", ...numbers]), eq(leads.ownerUnitId, by.unit.id));
    await tx.select({ id: leads.id }).from(leads).where(own).orderBy(asc(leads.number)).for("update");
    // Looked at anew: while we waited for a row, a colleague may have cleared it.
    const waiting = await tx
      .select({ id: leads.id, submissionId: leads.submissionId, why: leads.why })
      .from(leads)
      .where(and(own, toCheck));
    if (!waiting.length) return { outcome: "unknown" };
    await tx.insert(clearedFilings).values(waiting.map(({ submissionId }) => ({ submissionId, memberId: by.id })));
    for (const { submissionId } of waiting) await enqueue(tx, "lead.clear", { submissionId });
    for (const { id, why } of waiting) await record(tx, "lead.cleared", { kind: "lead", id }, { reason: why?.rule ?? null });
    return { outcome: "cleared", count: waiting.length };
  });
}
