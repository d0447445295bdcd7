import { eq, sql } from "drizzle-orm";
import { type Claimant, claimPlace } from "#app/intake/reward-form.ts";
import { unsealFor } from "#app/intake/unseal-contact.ts";
import type { Member } from "#app/team/member.ts";
import { rewardClaims } from "#db/schema/identity.ts";
import { changeLead } from "./change-lead.ts";
import { rewardOf } from "./reward-of.ts";

export type ClaimantOutcome = { outcome: "opened"; claimant: Claimant; at: Date; until: Date } | { outcome: "unknown" };

/** Shows who claims the reward, to the one who asked and while it is open. The database gives the key out and writes the row. */
export function openClaimant(number: string, by: Member): Promise<ClaimantOutcome> {
  return changeLead<ClaimantOutcome>(number, by, async (tx, lead) => {
    const reward = await rewardOf(tx, lead, by);
    const { id, openUntil } = reward?.request ?? {};
    if (!reward?.can.open || !id || !openUntil) return { outcome: "unknown" };
    const { submissionId } = lead;
    const [sealed] = await tx
      .select({ contact: rewardClaims.sealedContact })
      .from(rewardClaims)
      .where(eq(rewardClaims.submissionId, submissionId));
    type Given = { key: Buffer | null; at: Date | string };
    const [given] = await tx.execute<Given>(sql`select opened_claim_key(${id}) as key, statement_timestamp() as at`);
    if (!sealed || !given?.key) return { outcome: "unknown" };
    const claimant = await unsealFor<Claimant>({ contact: sealed.contact, key: given.key }, claimPlace(submissionId));
    return { outcome: "opened", claimant, at: new Date(given.at), until: openUntil };
  });
}
