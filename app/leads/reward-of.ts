import { eq } from "drizzle-orm";
import { may } from "#app/team/may.ts";
import type { Member } from "#app/team/member.ts";
import type { Tx } from "#db/client.server.ts";
import { rewardClaims } from "#db/schema/identity.ts";
import type { Lead } from "./change-lead.ts";
import { lastRequest, mayDecide } from "./identity-state.ts";

export type Reward = NonNullable<Awaited<ReturnType<typeof rewardOf>>>;

/** The claim to a reward for a tip, and the last request to see who claims; null when there is none that this member may know of. */
export async function rewardOf(tx: Tx, lead: Lead, by: Member) {
  if (lead.kind !== "tip") return null;
  const { claimedOn, shreddedOn, decision, words, decidedOn } = rewardClaims;
  const [claim] = await tx
    .select({ claimedOn, shreddedOn, decision, words, decidedOn })
    .from(rewardClaims)
    .where(eq(rewardClaims.submissionId, lead.submissionId));
  if (!claim) return null;
  const request = lead.claimedBy ? await lastRequest(tx, lead.id, lead.claimedBy, "claim") : null;
  const handles = may(by, "leads.work") && lead.ownerUnitId === by.unit.id && lead.stage === "closed";
  const holds = handles && lead.claimedBy === by.id && claim.shreddedOn === null;
  return {
    ...claim,
    request,
    can: {
      ask: holds && !(request && (request.decision === null || request.open)),
      agree: mayDecide(lead, request, by),
      open: holds && request?.open === true,
      decide: handles && claim.decision === null,
    },
  };
}
