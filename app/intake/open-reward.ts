import { asClaimant } from "#db/client.server.ts";
import { rewardStanding } from "#db/schema/receipts.ts";
import { readRewardSecret, rewardHash } from "./reward.ts";

/** How it stands with a reward: still looked into, ended without a penalty, to be claimed, or claimed and perhaps decided. */
export type Reward =
  | { state: "working" | "ended" | "open" }
  | { state: "claimed"; claimedOn: string; decision: "granted" | "declined" | null; words: string | null; decidedOn: string | null };

export type OpenedReward = { outcome: "open"; reward: Reward } | { outcome: "malformed" | "unknown" };

/** Whoever holds the secret learns what it is good for, and nothing about the tip itself. */
export async function openReward(typed: string): Promise<OpenedReward> {
  const secret = readRewardSecret(typed);
  if (!secret) return { outcome: "malformed" };
  return asClaimant(rewardHash(secret), async (tx) => {
    const [standing] = await tx.select().from(rewardStanding);
    if (!standing) return { outcome: "unknown" };
    const { state, claimedOn, decision, words, decidedOn } = standing;
    return { outcome: "open", reward: claimedOn ? { state: "claimed", claimedOn, decision, words, decidedOn } : { state } };
  });
}
