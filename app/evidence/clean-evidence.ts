import { and, eq, isNull, sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import { today } from "#app/deadlines/today.ts";
import { asClock } from "#db/client.server.ts";
import { evidence, evidenceKeys } from "#db/schema/evidence.ts";
import { type Clean, cleanFile } from "./clean-file.ts";
import { scanFile } from "./scan-file.ts";
import { sealEarlier } from "./seal-earlier.ts";
import type { Locked } from "./upload.ts";
import { withOriginal } from "./with-original.ts";

/**
 * Job: makes what staff may look at, and destroys the open key in the same transaction: from then on only the bureau's own key opens
 * the original. Safe to run twice: only rows still waiting are taken.
 */
export async function cleanEvidence(submissionId: string): Promise<void> {
  await sealEarlier(submissionId);
  const waiting = and(eq(evidence.submissionId, submissionId), isNull(evidence.cleanedAt));
  const rows = await asClock((tx) =>
    tx
      .select({ file: evidence, key: evidenceKeys.workingKey })
      .from(evidence)
      .innerJoin(evidenceKeys, eq(evidenceKeys.evidenceId, evidence.id))
      .where(waiting),
  );
  for (const { file, key } of rows) {
    const { id, sha256, sealedSha256, mediaType } = file;
    if (!key || !sealedSha256) continue;
    const result = await lookedAt({ sha256, sealedSha256, key }, mediaType);
    await asClock(async (tx) => {
      const still = and(eq(evidence.id, id), isNull(evidence.cleanedAt));
      const changed = await tx
        .update(evidence)
        .set({ ...result, cleanedAt: sql`date_trunc('day', statement_timestamp())` })
        .where(still)
        .returning();
      if (!changed.length) return;
      await tx.update(evidenceKeys).set({ workingKey: null }).where(eq(evidenceKeys.evidenceId, id));
      // The day is enough: the minute of a picture would be the minute of an anonymous tip.
      const day = `${await today(tx)} 00:00+08`;
      await record(tx, "refused" in result ? "evidence.refused" : "evidence.cleaned", { kind: "submission", id: submissionId }, {}, day);
    });
  }
}

const lookedAt = (original: Locked & { key: Buffer }, mediaType: string) =>
  withOriginal(original, async (file) => {
    if ((await scanFile(file)) === "infected") return { refused: "infected" as const };
    const clean = await cleanFile(file, original.sha256, mediaType);
    return clean ? shown(clean) : { refused: "unreadable" as const };
  });

const shown = ({ sha256, width, height }: Clean) => ({ cleanSha256: sha256, width: width ?? null, height: height ?? null });
