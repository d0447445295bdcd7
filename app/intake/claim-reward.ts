import { record } from "#app/activity/record.ts";
import { today } from "#app/deadlines/today.ts";
import { issuesOf } from "#app/i18n/issues.ts";
import type { Issue } from "#app/i18n/keys.ts";
import { asClaimant } from "#db/client.server.ts";
import { rewardClaims } from "#db/schema/identity.ts";
import { rewardStanding } from "#db/schema/receipts.ts";
import { readRewardSecret, rewardHash } from "./reward.ts";
import { claimPlace, rewardForm } from "./reward-form.ts";
import { sealFor } from "./seal-contact.ts";

export type ClaimOutcome = { outcome: "claimed" | "unknown" | "closed-to" } | { outcome: "invalid"; issues: Issue[] };

/**
 * Who holds the secret of a tip that led to a penalty says who they are; it is sealed to the bureau like a contact. There is one claim
 * for a tip: who claims again finds the first.
 */
export async function claimReward(typed: Record<string, string>): Promise<ClaimOutcome> {
  const secret = readRewardSecret(typed.secret ?? "");
  if (!secret) return { outcome: "unknown" };
  return asClaimant(rewardHash(secret), async (tx): Promise<ClaimOutcome> => {
    const [standing] = await tx.select().from(rewardStanding);
    if (!standing) return { outcome: "unknown" };
    const { submissionId, state, claimedOn } = standing;
    if (claimedOn) return { outcome: "claimed" };
    if (state !== "open") return { outcome: "closed-to" };
    const form = rewardForm.safeParse(typed);
    if (!form.success) return { outcome: "invalid", issues: issuesOf(form.error) };
    const { contact, key } = await sealFor(form.data, claimPlace(submissionId));
    const row = { submissionId, sealedContact: contact, sealedKey: key };
    const { count } = await tx.insert(rewardClaims).values(row).onConflictDoNothing();
    // The day is enough: the informant was anonymous, perhaps, until now.
    if (count) await record(tx, "reward.claimed", { kind: "submission", id: submissionId }, {}, `${await today(tx)} 00:00+08`);
    return { outcome: "claimed" };
  });
}
