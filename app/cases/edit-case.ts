import { eq } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { cases } from "#db/schema/cases.ts";
import { isFrozen } from "./is-frozen.ts";
import { isPublished } from "./is-published.ts";
import { latestVersion } from "./latest-version.ts";
import { proposeCorrection } from "./propose-correction.ts";
import { readCase } from "./read-case.ts";
import { writeCase } from "./write-case.ts";

export type EditOutcome = { outcome: "edited" } | { outcome: "invalid"; issues: Issue[] } | { outcome: "frozen" } | { outcome: "unknown" };

/**
 * An edit changes the hash, and so voids every review. On an armed day nothing is edited. Of a case that is out, an edit makes the
 * next version: what the public reads stays as it is until the correction has passed its reviews and is published.
 */
export function editCase(number: string, typed: Record<string, string>, by: Member): Promise<EditOutcome> {
  return asMember(by, async (tx) => {
    const [known] = await tx.select().from(cases).where(eq(cases.number, number)).for("update");
    if (!known) return { outcome: "unknown" };
    const out = await isPublished(tx, known.id);
    if (!out && (await isFrozen(tx, known.id))) return { outcome: "frozen" };
    const read = await readCase(tx, typed);
    if ("issues" in read) return { outcome: "invalid", issues: read.issues };
    if (out) await proposeCorrection(tx, known.id, read.text, (await latestVersion(tx, known.id)).pictures);
    else await writeCase(tx, { ...read.text, number, authorId: known.authorId, lastEditorId: by.id }, known.id);
    await record(tx, out ? "case.correction-drafted" : "case.edited", { kind: "case", id: known.id }, { number });
    return { outcome: "edited" };
  });
}
