import { eq } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { asMember, type Tx } from "#db/client.server.ts";
import { cases } from "#db/schema/cases.ts";
import { rewordPictures } from "./exchange-picture.ts";
import { isFrozen } from "./is-frozen.ts";
import { isPublished } from "./is-published.ts";
import { latestVersion, type Version } from "./latest-version.ts";
import { proposeCorrection } from "./propose-correction.ts";
import { readCase } from "./read-case.ts";
import { writeCase } from "./write-case.ts";

export type EditOutcome =
  | { outcome: "edited" | "gone" }
  | { outcome: "invalid"; issues: Issue[] }
  | { outcome: "frozen" | "overtaken" }
  | { outcome: "unknown" };

/**
 * An edit changes the hash, and so voids every review. On an armed day nothing is edited. Of a case that is out, an edit makes the
 * next version: what the public reads stays as it is until the correction has passed its reviews and is published.
 * With `typed.contentHash` (hex), the text the writer began from, nobody's later version is written over unseen.
 */
export const editCase = (number: string, typed: Record<string, string>, by: Member): Promise<EditOutcome> =>
  changeCase(number, by, async () => ({ typed }));

/** What is to stand in the form, and other words for pictures, by their id. */
export type Change = { typed: Record<string, string>; alts?: Map<string, string> };

/** An edit that is worked out from the text as it stands, in one transaction with writing it; null when there is nothing to edit. */
export function changeCase(
  number: string,
  by: Member,
  from: (latest: Version, tx: Tx, id: string) => Promise<Change | null>,
): Promise<EditOutcome> {
  return asMember(by, async (tx) => {
    const [known] = await tx.select().from(cases).where(eq(cases.number, number)).for("update");
    if (!known) return { outcome: "unknown" };
    const out = await isPublished(tx, known.id);
    if (!out && (await isFrozen(tx, known.id))) return { outcome: "frozen" };
    const latest = await latestVersion(tx, known.id);
    const change = await from(latest, tx, known.id);
    if (!change) return { outcome: "gone" };
    const { typed, alts = new Map() } = change;
    if (typed.contentHash && typed.contentHash !== latest.contentHash.toString("hex")) return { outcome: "overtaken" };
    const read = await readCase(tx, typed);
    if ("issues" in read) return { outcome: "invalid", issues: read.issues };
    const pictures = await rewordPictures(tx, latest.pictures, alts, out);
    if (out) await proposeCorrection(tx, known.id, read.text, pictures);
    else await writeCase(tx, { ...read.text, number, authorId: known.authorId, lastEditorId: by.id }, known.id);
    await record(tx, out ? "case.correction-drafted" : "case.edited", { kind: "case", id: known.id }, { number });
    return { outcome: "edited" };
  });
}
