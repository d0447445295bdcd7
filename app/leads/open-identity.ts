import { eq, sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Contact } from "#app/intake/seal-contact.ts";
import { unsealContact } from "#app/intake/unseal-contact.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { submissions } from "#db/schema/intake.ts";
import { changeLead } from "./change-lead.ts";
import { identityOf, mayOpen } from "./identity-state.ts";

export type IdentityOutcome = { outcome: "opened"; contact: Contact; at: Date; until: Date } | { outcome: "unknown" };

type Said = { outcome: "said"; opening: string; until: Date; submissionId: string; sealed: Buffer } | { outcome: "unknown" };

/**
 * Shows who sent it, to the one who asked and while it is open. First the record says so, for good; only then does the database give
 * the key out: a look that is rolled back has left its row. Only the staff process can open the key.
 */
export async function openIdentity(number: string, by: Member): Promise<IdentityOutcome> {
  const said = await sayOpened(number, by);
  if (said.outcome === "unknown") return said;
  const { opening, until, submissionId, sealed } = said;
  type Given = { key: Buffer | null; at: Date | string };
  const [given] = await asMember(by, (tx) =>
    tx.execute<Given>(sql`select opened_contact_key(${opening}) as key, statement_timestamp() as at`),
  );
  if (!given?.key) return { outcome: "unknown" };
  const contact = await unsealContact({ contact: sealed, key: given.key }, submissionId);
  return { outcome: "opened", contact, at: new Date(given.at), until };
}

function sayOpened(number: string, by: Member): Promise<Said> {
  return changeLead<Said>(number, by, async (tx, lead) => {
    const { id: submissionId, sealedContact: sealed } = submissions;
    const [submission] = await tx
      .select({ id: submissionId, sealedContact: sealed })
      .from(submissions)
      .where(eq(submissionId, lead.submissionId));
    if (!submission?.sealedContact) return { outcome: "unknown" };
    const identity = await identityOf(tx, lead, submission);
    const until = identity.request?.openUntil;
    if (!identity.request || !until || !mayOpen(lead, identity, by)) return { outcome: "unknown" };
    const { id: opening } = identity.request;
    await record(tx, "identity.opened", { kind: "lead", id: lead.id }, { opening });
    return { outcome: "said", opening, until, submissionId: submission.id, sealed: submission.sealedContact };
  });
}
