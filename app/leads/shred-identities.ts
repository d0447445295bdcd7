import { and, inArray, isNull, sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import { today } from "#app/deadlines/today.ts";
import { asClock } from "#db/client.server.ts";
import { contactKeys, contactMarks } from "#db/schema/identity.ts";

const atOnce = 100;

/**
 * Destroys the keys of contacts whose term is over, and the marks that tell two contacts are one; what is counted stays. Gives how many.
 * Safe to run twice.
 */
export async function shredIdentities(): Promise<number> {
  let shredded = 0;
  for (let last = atOnce; last === atOnce; shredded += last) last = await shredSome();
  return shredded;
}

function shredSome(): Promise<number> {
  return asClock(async (tx) => {
    const still = isNull(contactKeys.shreddedOn);
    const over = await tx
      .select({ id: contactKeys.submissionId })
      .from(contactKeys)
      .where(and(still, sql`kept_long_enough(${contactKeys.submissionId})`))
      .limit(atOnce);
    const ids = over.map(({ id }) => id);
    if (!ids.length) return 0;
    const gone = await tx
      .update(contactKeys)
      .set({ sealedKey: null, shreddedOn: await today(tx) })
      .where(and(still, inArray(contactKeys.submissionId, ids)))
      .returning({ id: contactKeys.submissionId });
    const shredded = gone.map(({ id }) => id);
    if (shredded.length) await tx.delete(contactMarks).where(inArray(contactMarks.submissionId, shredded));
    for (const id of shredded) await record(tx, "identity.shredded", { kind: "submission", id });
    return gone.length;
  });
}
