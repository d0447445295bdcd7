import { eq } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { identityOpenings } from "#db/schema/identity.ts";
import { shownOfFiling, submissions } from "#db/schema/intake.ts";
import { changeLead } from "./change-lead.ts";
import { identityOf, mayAsk } from "./identity-state.ts";
import { readWords } from "./words-form.ts";

export type AskIdentityOutcome = { outcome: "asked" } | { outcome: "unknown" } | { outcome: "invalid"; issues: Issue[] };

/** Asks, with a reason, to see who sent it. Who works on the lead asks; somebody else will decide. */
export async function askIdentity(number: string, reason: string, by: Member): Promise<AskIdentityOutcome> {
  const read = readWords("reason", reason);
  if ("issues" in read) return { outcome: "invalid", issues: read.issues };
  return changeLead<AskIdentityOutcome>(number, by, async (tx, lead) => {
    const [submission] = await tx.select(shownOfFiling).from(submissions).where(eq(submissions.id, lead.submissionId));
    if (!submission || !mayAsk(lead, await identityOf(tx, lead, submission), by)) return { outcome: "unknown" };
    await tx.insert(identityOpenings).values({ leadId: lead.id, askedBy: by.id, reason: read.words });
    await record(tx, "identity.asked", { kind: "lead", id: lead.id });
    return { outcome: "asked" };
  });
}
