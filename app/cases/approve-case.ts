import { eq } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { caseApprovals, cases } from "#db/schema/cases.ts";
import { redactionWarnings } from "./redaction-warnings.ts";

export type ApproveOutcome = { outcome: "approved" | "changed" | "own-text" | "unknown" } | { outcome: "invalid"; issues: Issue[] };

/**
 * A second person's word for the text they read: `readHash` (hex) is the hash on their page. What has changed since is not
 * approved, and nobody approves what they wrote or last edited; the database refuses both as well.
 */
export function approveCase(number: string, readHash: string, by: Member): Promise<ApproveOutcome> {
  return asMember(by, async (tx) => {
    const [known] = await tx.select().from(cases).where(eq(cases.number, number));
    if (!known) return { outcome: "unknown" };
    if (known.authorId === by.id || known.lastEditorId === by.id) return { outcome: "own-text" };
    if (known.contentHash.toString("hex") !== readHash) return { outcome: "changed" };
    const issues = redactionWarnings(known);
    if (issues.length) return { outcome: "invalid", issues };
    await tx.insert(caseApprovals).values({ caseId: known.id, contentHash: known.contentHash, memberId: by.id }).onConflictDoNothing();
    await record(tx, "case.approved", { kind: "case", id: known.id }, { number, hash: readHash.slice(0, 12) });
    return { outcome: "approved" };
  });
}
