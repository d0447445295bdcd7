import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { record } from "#app/activity/record.ts";
import { cleanPicture } from "#app/evidence/clean-picture.ts";
import { receiveFiles } from "#app/evidence/receive-files.ts";
import type { Upload } from "#app/evidence/upload.ts";
import { withOriginal } from "#app/evidence/with-original.ts";
import { issuesOf, text } from "#app/i18n/issues.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { enqueue } from "#db/queue.ts";
import { casePictures } from "#db/schema/case-pictures.ts";
import { cases } from "#db/schema/cases.ts";
import { isFrozen } from "./is-frozen.ts";
import { isPublished } from "./is-published.ts";
import { withPictures } from "./propose-correction.ts";

/** What a picture says to who cannot see it. */
export const altWords = text(4, 200, "cases.issues.alt");

const form = z.object({ alt: altWords });

export type PictureOutcome =
  | { outcome: "pictured" }
  | { outcome: "invalid"; issues: Issue[] }
  | { outcome: "frozen" }
  | { outcome: "unknown" };

/**
 * Adds a picture, drawn anew so that nothing hidden goes out with it. It changes the hash: who approved must read again, and
 * the database writes down who added it as the last editor. Of a case that is out it belongs to the next version.
 */
export async function pictureCase(number: string, sent: { uploads: Upload[]; alt: string }, by: Member): Promise<PictureOutcome> {
  const read = form.safeParse(sent);
  const { files, issues } = await receiveFiles("picture", sent.uploads.slice(0, 1), [], "pictures");
  if (!sent.uploads.length) issues.push({ field: "picture", key: "cases.issues.picture" });
  if (!read.success) return { outcome: "invalid", issues: [...issues, ...issuesOf(read.error)] };
  const [original] = files;
  const clean = original ? await withOriginal(original, (file) => cleanPicture(file, original.mediaType)) : null;
  if (original && !clean) issues.push({ field: "picture", key: "intake.issues.pictureKind" });
  if (!clean) return { outcome: "invalid", issues };
  return asMember(by, async (tx) => {
    const [known] = await tx.select({ id: cases.id }).from(cases).where(eq(cases.number, number)).for("update");
    if (!known) return { outcome: "unknown" };
    const out = await isPublished(tx, known.id);
    if (!out && (await isFrozen(tx, known.id))) return { outcome: "frozen" };
    const { sha256, width, height } = clean;
    const id = pictureId();
    await tx.insert(casePictures).values({ id, caseId: known.id, sha256, width, height, alt: read.data.alt, shown: !out });
    if (out) await withPictures(tx, known.id, (pictures) => [...pictures, id]);
    await enqueue(tx, "pictures.vary", {});
    await record(tx, "case.pictured", { kind: "case", id: known.id }, { number });
    return { outcome: "pictured" };
  });
}

/** 160 random bits: an address that says nothing and cannot be guessed. */
export const pictureId = (): string => randomBytes(20).toString("base64url");
