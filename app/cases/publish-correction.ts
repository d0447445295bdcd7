import { eq, sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { enqueue } from "#db/queue.ts";
import { cases } from "#db/schema/cases.ts";
import { isPublished } from "./is-published.ts";
import { latestVersion } from "./latest-version.ts";
import { writeCase } from "./write-case.ts";

export type CorrectionOutcome = { outcome: "corrected" | "changed" | "not-yet" | "unknown" };

/**
 * Puts the reviewed next version in the place of the one that is out: text, pictures, search and the public register's line in one
 * transaction. `readHash` (hex) is the text on the page; the database lets nothing but a text with all three reviews through.
 */
export function publishCorrection(number: string, readHash: string, by: Member): Promise<CorrectionOutcome> {
  return asMember(by, async (tx) => {
    const [known] = await tx.select().from(cases).where(eq(cases.number, number)).for("update");
    if (!known || !(await isPublished(tx, known.id))) return { outcome: "unknown" };
    const { contentHash, text, editorId } = await latestVersion(tx, known.id);
    if (contentHash.equals(known.contentHash)) return { outcome: "corrected" };
    if (contentHash.toString("hex") !== readHash) return { outcome: "changed" };
    const [passed] = await tx.execute<{ all: boolean }>(
      sql`select count(*) = 3 as all from case_reviews where case_id = ${known.id} and content_hash = ${contentHash}`,
    );
    if (!passed?.all) return { outcome: "not-yet" };
    const { topicSlug: topic, publishUntil: _, ...rest } = text;
    await tx.execute(sql`select set_config('portal.correcting', ${known.id}, true)`);
    await writeCase(tx, { ...rest, topic, number, authorId: known.authorId, lastEditorId: editorId }, known.id);
    await enqueue(tx, "search.refresh", {});
    await enqueue(tx, "pictures.vary", {});
    await record(tx, "case.corrected", { kind: "case", id: known.id }, { number });
    return { outcome: "corrected" };
  });
}
