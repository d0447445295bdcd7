import { keyed } from "./receipt-key.ts";
import { inFours, letters, readCode } from "./spoken-code.ts";

const length = 20;

/**
 * The secret with which a reward is claimed: 20 characters (100 bits) drawn from the form's hidden key, so that the same form gets the same
 * one and no copy is stored. Whoever has it says who they are only then (FEATURES 6).
 */
export function rewardSecretOf(formKey: string): string {
  const bytes = keyed("reward", formKey);
  return inFours(Array.from({ length }, (_, place) => letters[(bytes[place] ?? 0) % 32]).join(""));
}

/** What somebody typed as a secret, without dashes, in capitals, O read as 0, I and L as 1; null when it is something else. */
export const readRewardSecret = (typed: string): string | null => readCode(typed, length);

/** All that the database keeps of it. */
export const rewardHash = (secret: string): Buffer => keyed("claim", readRewardSecret(secret) ?? "");
