import { and, eq, isNull, sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import { today } from "#app/deadlines/today.ts";
import { asClock } from "#db/client.server.ts";
import { evidence } from "#db/schema/evidence.ts";
import { type Clean, cleanFile } from "./clean-file.ts";
import { scanFile } from "./scan-file.ts";

/** Job: makes what staff may look at. Safe to run twice: only rows still waiting are taken. */
export async function cleanEvidence(submissionId: string): Promise<void> {
  const waiting = and(eq(evidence.submissionId, submissionId), isNull(evidence.cleanedAt));
  const rows = await asClock((tx) => tx.select().from(evidence).where(waiting));
  for (const { id, sha256, mediaType } of rows) {
    const infected = (await scanFile(sha256)) === "infected";
    const clean = infected ? null : await cleanFile(sha256, mediaType);
    const result = clean ? shown(clean) : { refused: infected ? ("infected" as const) : ("unreadable" as const) };
    await asClock(async (tx) => {
      const still = and(eq(evidence.id, id), isNull(evidence.cleanedAt));
      const changed = await tx
        .update(evidence)
        .set({ ...result, cleanedAt: sql`date_trunc('day', statement_timestamp())` })
        .where(still)
        .returning();
      // The day is enough: the minute of a picture would be the minute of an anonymous tip.
      const day = `${await today(tx)} 00:00+08`;
      if (changed.length)
        await record(tx, clean ? "evidence.cleaned" : "evidence.refused", { kind: "submission", id: submissionId }, {}, day);
    });
  }
}

const shown = ({ sha256, width, height }: Clean) => ({ cleanSha256: sha256, width: width ?? null, height: height ?? null });
