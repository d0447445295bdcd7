import { eq } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { enqueue } from "#db/queue.ts";
import { caseWithdrawals, releasedCases } from "#db/schema/cases.ts";

export const withdrawalReasons = ["repaired", "revoked", "corrected"] as const;

export type WithdrawalReason = (typeof withdrawalReasons)[number];

/** Takes a published case out of pages, search and pictures at once: credit repair, a revoked decision, a correction. */
export function withdrawCase(number: string, reason: WithdrawalReason, by: Member): Promise<{ outcome: "withdrawn" | "unknown" }> {
  return asMember(by, async (tx) => {
    const [known] = await tx.select({ id: releasedCases.id }).from(releasedCases).where(eq(releasedCases.number, number));
    if (!known) return { outcome: "unknown" };
    const rows = await tx.insert(caseWithdrawals).values({ caseId: known.id, reason, memberId: by.id }).onConflictDoNothing().returning();
    if (rows.length) {
      await record(tx, "case.withdrawn", { kind: "case", id: known.id }, { number, reason });
      await enqueue(tx, "search.refresh", {});
    }
    return { outcome: "withdrawn" };
  });
}
