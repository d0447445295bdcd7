import { record } from "#app/activity/record.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { identityOpenings } from "#db/schema/identity.ts";
import { changeLead } from "./change-lead.ts";
import { rewardOf } from "./reward-of.ts";
import { readWords } from "./words-form.ts";

export type AskClaimantOutcome = { outcome: "asked" } | { outcome: "unknown" } | { outcome: "invalid"; issues: Issue[] };

/** Asks, with a reason, to see who claims the reward: through the same door as who sent a tip, and decided by somebody else. */
export async function askClaimant(number: string, reason: string, by: Member): Promise<AskClaimantOutcome> {
  const read = readWords("reason", reason);
  if ("issues" in read) return { outcome: "invalid", issues: read.issues };
  return changeLead<AskClaimantOutcome>(number, by, async (tx, lead) => {
    const reward = await rewardOf(tx, lead, by);
    if (!reward?.can.ask) return { outcome: "unknown" };
    await tx.insert(identityOpenings).values({ leadId: lead.id, askedBy: by.id, subject: "claim", reason: read.words });
    await record(tx, "reward.asked", { kind: "lead", id: lead.id });
    return { outcome: "asked" };
  });
}
