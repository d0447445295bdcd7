import { eq, sql } from "drizzle-orm";
import type { Contact } from "#app/intake/seal-contact.ts";
import { unsealContact } from "#app/intake/unseal-contact.ts";
import type { Member } from "#app/team/member.ts";
import { submissions } from "#db/schema/intake.ts";
import { changeLead } from "./change-lead.ts";
import { identityOf, mayOpen } from "./identity-state.ts";

export type IdentityOutcome = { outcome: "opened"; contact: Contact; at: Date; until: Date } | { outcome: "unknown" };

/**
 * Shows who sent it, to the one who asked and while it is open. The database gives the key out and writes the row in the
 * record in the same statement; only the staff process can open the key.
 */
export function openIdentity(number: string, by: Member): Promise<IdentityOutcome> {
  return changeLead<IdentityOutcome>(number, by, async (tx, lead) => {
    const [submission] = await tx.select().from(submissions).where(eq(submissions.id, lead.submissionId));
    if (!submission?.sealedContact) return { outcome: "unknown" };
    const identity = await identityOf(tx, lead, submission);
    const until = identity.request?.openUntil;
    if (!identity.request || !until || !mayOpen(lead, identity, by)) return { outcome: "unknown" };
    const [given] = await tx.execute<{ key: Buffer | null; at: Date | string }>(
      sql`select opened_contact_key(${identity.request.id}) as key, statement_timestamp() as at`,
    );
    if (!given?.key) return { outcome: "unknown" };
    const contact = await unsealContact({ contact: submission.sealedContact, key: given.key }, submission.id);
    return { outcome: "opened", contact, at: new Date(given.at), until };
  });
}
