import { and, eq } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { casePictures } from "#db/schema/case-pictures.ts";
import { cases } from "#db/schema/cases.ts";
import { isFrozen } from "./is-frozen.ts";
import { isPublished } from "./is-published.ts";
import { latestVersion } from "./latest-version.ts";
import { withPictures } from "./propose-correction.ts";

/** Takes a picture out of the latest text; it stays with the versions it belonged to. */
export function removePicture(number: string, id: string, by: Member): Promise<{ outcome: "removed" | "frozen" | "unknown" }> {
  return asMember(by, async (tx) => {
    const [known] = await tx.select({ id: cases.id }).from(cases).where(eq(cases.number, number)).for("update");
    if (!known || !(await latestVersion(tx, known.id)).pictures.includes(id)) return { outcome: "unknown" };
    const out = await isPublished(tx, known.id);
    if (!out && (await isFrozen(tx, known.id))) return { outcome: "frozen" };
    if (out) await withPictures(tx, known.id, (ids) => ids.filter((one) => one !== id));
    else
      await tx
        .update(casePictures)
        .set({ shown: false })
        .where(and(eq(casePictures.id, id), eq(casePictures.caseId, known.id)));
    await record(tx, "case.picture-removed", { kind: "case", id: known.id }, { number });
    return { outcome: "removed" };
  });
}
