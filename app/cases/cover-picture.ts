import { and, eq } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import { coverBoxes } from "#app/evidence/cover-boxes.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { asMember, type Tx } from "#db/client.server.ts";
import { casePictures } from "#db/schema/case-pictures.ts";
import { cases } from "#db/schema/cases.ts";
import { exchangePicture } from "./exchange-picture.ts";
import { isFrozen } from "./is-frozen.ts";
import { isPublished } from "./is-published.ts";
import { latestVersion } from "./latest-version.ts";
import { pictureId } from "./picture-case.ts";
import { withPictures } from "./propose-correction.ts";
import { readBoxes } from "./read-boxes.ts";

export type CoverOutcome = { outcome: "covered" | "frozen" | "unknown" } | { outcome: "invalid"; issues: Issue[] };

/**
 * Puts black boxes over a picture of the latest text. A new picture takes its place, so that the approval of the old one is void;
 * the old one belongs to its own versions and to no later text.
 */
export async function coverPicture(number: string, id: string, typedBoxes: string, by: Member): Promise<CoverOutcome> {
  const known = await asMember(by, (tx) => pictureOf(tx, number, id));
  if (!known) return { outcome: "unknown" };
  const read = readBoxes(typedBoxes, known);
  if ("issues" in read) return { outcome: "invalid", issues: read.issues };
  const covered = await coverBoxes(known.sha256, read.boxes);
  return asMember(by, async (tx) => {
    await tx.select({ id: cases.id }).from(cases).where(eq(cases.id, known.caseId)).for("update");
    const { pictures } = await latestVersion(tx, known.caseId);
    if (!pictures.includes(id)) return { outcome: "unknown" };
    const out = await isPublished(tx, known.caseId);
    if (!out && (await isFrozen(tx, known.caseId))) return { outcome: "frozen" };
    const fresh = { id: pictureId(), caseId: known.caseId, alt: known.alt, ...covered };
    await exchangePicture(tx, id, fresh, out);
    if (out) await withPictures(tx, known.caseId, (ids) => ids.map((one) => (one === id ? fresh.id : one)));
    await record(tx, "case.picture-covered", { kind: "case", id: known.caseId }, { number, boxes: read.boxes.length });
    return { outcome: "covered" };
  });
}

async function pictureOf(tx: Tx, number: string, id: string) {
  const { caseId, sha256, alt, width, height } = casePictures;
  const [row] = await tx
    .select({ caseId, sha256, alt, width, height })
    .from(casePictures)
    .innerJoin(cases, eq(cases.id, caseId))
    .where(and(eq(casePictures.id, id), eq(cases.number, number)));
  return row ?? null;
}
