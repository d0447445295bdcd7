import { and, isNull, sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import { asClock } from "#db/client.server.ts";
import { rewardClaims } from "#db/schema/identity.ts";

/** Destroys the keys of decided claims when the term of their tip is over; that one was claimed and decided stays. Gives how many. */
export async function shredClaims(): Promise<number> {
  return asClock(async (tx) => {
    const over = and(isNull(rewardClaims.shreddedOn), sql`claim_kept_long_enough(${rewardClaims.submissionId})`);
    const gone = await tx.update(rewardClaims).set({ sealedKey: null }).where(over).returning({ id: rewardClaims.submissionId });
    for (const { id } of gone) await record(tx, "reward.shredded", { kind: "submission", id });
    return gone.length;
  });
}
