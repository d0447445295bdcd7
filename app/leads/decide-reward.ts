import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { record } from "#app/activity/record.ts";
import { issuesOf, text, words } from "#app/i18n/issues.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { rewardClaims } from "#db/schema/identity.ts";
import { changeLead } from "./change-lead.ts";
import { rewardOf } from "./reward-of.ts";

const decisionForm = z.object({
  decision: z.enum(["granted", "declined"], words("leads.issues.rewardDecision")),
  words: text(10, 1000, "leads.issues.rewardWords"),
});

export type DecideRewardOutcome = { outcome: "decided" } | { outcome: "unknown" } | { outcome: "invalid"; issues: Issue[] };

/** Decides a claim once, with words that the claimant reads by their secret. */
export function decideReward(number: string, typed: Record<string, string>, by: Member): Promise<DecideRewardOutcome> {
  return changeLead<DecideRewardOutcome>(number, by, async (tx, lead) => {
    const reward = await rewardOf(tx, lead, by);
    if (!reward?.can.decide) return { outcome: "unknown" };
    const form = decisionForm.safeParse(typed);
    if (!form.success) return { outcome: "invalid", issues: issuesOf(form.error) };
    const open = and(eq(rewardClaims.submissionId, lead.submissionId), isNull(rewardClaims.decision));
    const { count } = await tx
      .update(rewardClaims)
      .set({ ...form.data, decidedBy: by.id })
      .where(open);
    if (!count) return { outcome: "unknown" };
    await record(tx, "reward.decided", { kind: "lead", id: lead.id }, { decision: form.data.decision });
    return { outcome: "decided" };
  });
}
