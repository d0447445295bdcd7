import { keyed } from "./receipt-key.ts";

const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const length = 20;

/**
 * The secret with which a reward is claimed: 20 characters (100 bits) drawn from the form's hidden key, so that the same form gets the same
 * one and no copy is stored. Whoever has it says who they are only then (FEATURES 6).
 */
export function rewardSecretOf(formKey: string): string {
  const bytes = keyed("reward", formKey);
  const plain = Array.from({ length }, (_, place) => letters[(bytes[place] ?? 0) % 32]).join("");
  return plain.replace(/(.{4})(?=.)/g, "$1-");
}

/** What somebody typed as a secret, without dashes, in capitals, O read as 0, I and L as 1; null when it is something else. */
export function readRewardSecret(typed: string): string | null {
  const plain = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\-–—·.]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  return plain.length === length && [...plain].every((letter) => letters.includes(letter)) ? plain : null;
}

/** All that the database keeps of it. */
export const rewardHash = (secret: string): Buffer => keyed("claim", readRewardSecret(secret) ?? "");
