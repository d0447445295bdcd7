import { eq } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import { today } from "#app/deadlines/today.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { asMember, type Tx } from "#db/client.server.ts";
import { enqueue } from "#db/queue.ts";
import { caseWithdrawals } from "#db/schema/cases.ts";
import { releasedCases } from "#db/schema/published-cases.ts";
import { termDates } from "./publication-term.ts";

/** Why one case is taken back; a whole day that is reverted says so itself. */
export const withdrawalReasons = ["repaired", "revoked", "corrected", "mistaken"] as const;

export type WithdrawalReason = (typeof withdrawalReasons)[number] | "reverted";

export type WithdrawalOutcome = { outcome: "withdrawn" | "unknown" } | { outcome: "invalid"; issues: Issue[] };

/**
 * Takes a published case out of pages, search and pictures at once: credit repair, a revoked decision, a text to be written anew, a
 * mistake. Repair waits for the shortest term and needs a tier that may leave early (DOMAIN §2.2); the database refuses it too.
 */
export function withdrawCase(number: string, reason: WithdrawalReason, by: Member): Promise<WithdrawalOutcome> {
  return asMember(by, async (tx): Promise<WithdrawalOutcome> => {
    const [known] = await tx.select({ id: releasedCases.id }).from(releasedCases).where(eq(releasedCases.number, number));
    if (!known) return { outcome: "unknown" };
    const issues = reason === "repaired" ? await tooEarly(tx, known.id) : [];
    if (issues.length) return { outcome: "invalid", issues };
    const rows = await tx.insert(caseWithdrawals).values({ caseId: known.id, reason, memberId: by.id }).onConflictDoNothing().returning();
    if (rows.length) {
      await record(tx, "case.withdrawn", { kind: "case", id: known.id }, { number, reason });
      await enqueue(tx, "search.refresh", {});
    }
    return { outcome: "withdrawn" };
  });
}

async function tooEarly(tx: Tx, caseId: string): Promise<Issue[]> {
  const { minUntil, earlyStop } = await termDates(tx, caseId);
  if (!earlyStop) return [{ field: "reason", key: "cases.issues.noEarlyStop" }];
  if (minUntil && minUntil > (await today(tx))) return [{ field: "reason", key: "cases.issues.repairFrom", facts: { date: minUntil } }];
  return [];
}
