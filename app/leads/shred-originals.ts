import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import { asClock } from "#db/client.server.ts";
import { evidence, evidenceKeys } from "#db/schema/evidence.ts";

const atOnce = 100;

/**
 * Destroys the keys of originals when the term of their filing is over, the sender's own term: a photograph as it came may say where
 * somebody lives. Nobody can open one then, and the noise leaves its shelf; cleaned copies stay. Gives how many. Safe to run twice.
 */
export async function shredOriginals(): Promise<number> {
  let shredded = 0;
  for (let last = atOnce; last === atOnce; shredded += last) last = await shredSome();
  return shredded;
}

function shredSome(): Promise<number> {
  return asClock(async (tx) => {
    const still = isNull(evidenceKeys.shreddedOn);
    const over = await tx
      .select({ id: evidence.id, submissionId: evidence.submissionId })
      .from(evidenceKeys)
      .innerJoin(evidence, eq(evidence.id, evidenceKeys.evidenceId))
      .where(and(still, sql`kept_long_enough(${evidence.submissionId})`))
      .limit(atOnce);
    if (!over.length) return 0;
    const ids = over.map(({ id }) => id);
    await tx
      .update(evidenceKeys)
      .set({ sealedKey: null })
      .where(and(still, inArray(evidenceKeys.evidenceId, ids)));
    for (const id of new Set(over.map(({ submissionId }) => submissionId)))
      await record(tx, "evidence.shredded", { kind: "submission", id }, { files: over.filter((one) => one.submissionId === id).length });
    return over.length;
  });
}
