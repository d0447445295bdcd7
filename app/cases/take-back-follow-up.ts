import { eq, sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import type { FollowUpKind } from "./follow-up-form.ts";
import { oneFollowUp } from "./one-follow-up.ts";

const verbs = { rechecks: "case.recheck-taken-back", replies: "case.reply-taken-back" } as const;

/** What was written down wrongly leaves the public pages at once and stays on the desk, struck out. It does not come back. */
export function takeBackFollowUp(
  number: string,
  kind: FollowUpKind,
  id: string,
  by: Member,
): Promise<{ outcome: "taken-back" | "unknown" }> {
  return asMember(by, async (tx) => {
    const known = await oneFollowUp(tx, number, kind, id);
    if (!known) return { outcome: "unknown" };
    if (known.takenBackAt) return { outcome: "taken-back" };
    await tx.update(known.table).set({ takenBackBy: by.id, takenBackAt: sql`statement_timestamp()` }).where(eq(known.table.id, id));
    await record(tx, verbs[kind], { kind: "case", id: known.caseId }, { number, id });
    return { outcome: "taken-back" };
  });
}
