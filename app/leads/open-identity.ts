import { eq } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Contact } from "#app/intake/seal-contact.ts";
import { unsealContact } from "#app/intake/unseal-contact.ts";
import type { Member } from "#app/team/member.ts";
import { submissions } from "#db/schema/intake.ts";
import { leadNotes } from "#db/schema/leads.ts";
import { changeLead } from "./change-lead.ts";
import { readWords } from "./words-form.ts";

export type IdentityOutcome = { outcome: "opened"; contact: Contact } | { outcome: "unknown" } | { outcome: "invalid"; issues: Issue[] };

/** Opens who sent it, for the one who works on it, with a reason that stays in the record. Only the staff process has the key. */
export async function openIdentity(number: string, reason: string, by: Member): Promise<IdentityOutcome> {
  const read = readWords("reason", reason);
  if ("issues" in read) return { outcome: "invalid", issues: read.issues };
  return changeLead<IdentityOutcome>(number, by, async (tx, lead) => {
    const [submission] = await tx.select().from(submissions).where(eq(submissions.id, lead.submissionId));
    if (!submission?.sealedContact || lead.claimedBy !== by.id) return { outcome: "unknown" };
    const contact = await unsealContact(submission.sealedContact, submission.id);
    await tx.insert(leadNotes).values({ leadId: lead.id, memberId: by.id, body: read.words });
    await record(tx, "identity.opened", { kind: "lead", id: lead.id });
    return { outcome: "opened", contact };
  });
}
