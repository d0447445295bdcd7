import { eq, sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import type { FollowUpKind } from "./follow-up-form.ts";
import { oneFollowUp } from "./one-follow-up.ts";

const verbs = { rechecks: "case.recheck-confirmed", replies: "case.reply-confirmed" } as const;

/**
 * A second person stands by what was written down, and the public reads it from now on. Whoever wrote it cannot; the database refuses it
 * too.
 */
export function confirmFollowUp(
  number: string,
  kind: FollowUpKind,
  id: string,
  by: Member,
): Promise<{ outcome: "confirmed" | "own-text" | "unknown" }> {
  return asMember(by, async (tx) => {
    const known = await oneFollowUp(tx, number, kind, id);
    if (!known || known.takenBackAt) return { outcome: "unknown" };
    if (known.confirmedAt) return { outcome: "confirmed" };
    if (known.memberId === by.id) return { outcome: "own-text" };
    await tx.update(known.table).set({ confirmedBy: by.id, confirmedAt: sql`statement_timestamp()` }).where(eq(known.table.id, id));
    await record(tx, verbs[kind], { kind: "case", id: known.caseId }, { number, id });
    return { outcome: "confirmed" };
  });
}
