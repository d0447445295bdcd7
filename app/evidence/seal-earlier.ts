import { and, eq, isNull, sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import { asClock } from "#db/client.server.ts";
import { evidence, evidenceKeys } from "#db/schema/evidence.ts";
import { originalPlace, sealKey } from "./seal-key.ts";
import { shelveOriginal } from "./shelve-original.ts";
import { withShelved } from "./store.ts";

const atOnce = 50;

/**
 * Job: locks originals that came before originals were locked. The locked one is safe on its shelf before its row names it; only then
 * is the plain one named by nobody, and goes with what nothing names (sweep-shelves.ts). Safe to run twice and to be killed anywhere.
 *
 * @param submissionId only those of one filing
 */
export async function sealEarlier(submissionId?: string): Promise<void> {
  const which = and(isNull(evidence.sealedSha256), submissionId ? eq(evidence.submissionId, submissionId) : undefined);
  const rows = await asClock((tx) => tx.select().from(evidence).where(which).orderBy(sql`random()`).limit(atOnce));
  const faults: unknown[] = [];
  for (const row of rows) await sealOne(row).catch((error: unknown) => faults.push(error));
  // One that cannot be read keeps no other from being sealed.
  if (faults.length) throw faults[0];
}

async function sealOne({ id, submissionId, sha256, cleanedAt }: typeof evidence.$inferSelect): Promise<void> {
  const { sealedSha256, key } = await withShelved("originals", sha256, (file) => shelveOriginal(file, sha256));
  const sealedKey = await sealKey(key, originalPlace(id));
  await asClock(async (tx) => {
    const still = and(eq(evidence.id, id), isNull(evidence.sealedSha256));
    const [named] = await tx.update(evidence).set({ sealedSha256 }).where(still).returning({ id: evidence.id });
    if (!named) return;
    await tx.insert(evidenceKeys).values({ evidenceId: id, sealedKey, workingKey: cleanedAt ? null : key });
    await record(tx, "evidence.sealed", { kind: "submission", id: submissionId });
  });
}
