import { eq, sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import { type Claimant, claimPlace } from "#app/intake/reward-form.ts";
import { unsealFor } from "#app/intake/unseal-contact.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { rewardClaims } from "#db/schema/identity.ts";
import { changeLead } from "./change-lead.ts";
import { rewardOf } from "./reward-of.ts";

export type ClaimantOutcome = { outcome: "opened"; claimant: Claimant; at: Date; until: Date } | { outcome: "unknown" };

type Said = { outcome: "said"; opening: string; until: Date; submissionId: string } | { outcome: "unknown" };

/** Shows who claims the reward, to the one who asked and while it is open: first the record says so, then the key is given out. */
export async function openClaimant(number: string, by: Member): Promise<ClaimantOutcome> {
  const said = await sayOpened(number, by);
  if (said.outcome === "unknown") return said;
  const { opening, until, submissionId } = said;
  return asMember<ClaimantOutcome>(by, async (tx) => {
    const sealed = { contact: rewardClaims.sealedContact };
    const [claim] = await tx.select(sealed).from(rewardClaims).where(eq(rewardClaims.submissionId, submissionId));
    type Given = { key: Buffer | null; at: Date | string };
    const [given] = await tx.execute<Given>(sql`select opened_claim_key(${opening}) as key, statement_timestamp() as at`);
    if (!claim || !given?.key) return { outcome: "unknown" };
    const claimant = await unsealFor<Claimant>({ contact: claim.contact, key: given.key }, claimPlace(submissionId));
    return { outcome: "opened", claimant, at: new Date(given.at), until };
  });
}

function sayOpened(number: string, by: Member): Promise<Said> {
  return changeLead<Said>(number, by, async (tx, lead) => {
    const reward = await rewardOf(tx, lead, by);
    const { id: opening, openUntil: until } = reward?.request ?? {};
    if (!reward?.can.open || !opening || !until) return { outcome: "unknown" };
    await record(tx, "reward.opened", { kind: "lead", id: lead.id }, { opening });
    return { outcome: "said", opening, until, submissionId: lead.submissionId };
  });
}
