import { isDeepStrictEqual } from "node:util";
import { desc, eq } from "drizzle-orm";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { casePictures } from "#db/schema/case-pictures.ts";
import { caseVersions } from "#db/schema/case-reviews.ts";
import { cases } from "#db/schema/cases.ts";
import { members } from "#db/schema/team.ts";
import { type VersionText, versionText } from "./version-text.ts";

type Changed = { part: keyof VersionText | "pictures"; was: string; is: string };

/** Every version of a case, the latest first, each with what it changed; null for a number that never was. */
export function openVersions(number: string, by: Member) {
  return asMember(by, async (tx) => {
    const [known] = await tx.select({ id: cases.id, contentHash: cases.contentHash }).from(cases).where(eq(cases.number, number));
    if (!known) return null;
    const rows = await tx
      .select({ version: caseVersions, who: members.name })
      .from(caseVersions)
      .innerJoin(members, eq(members.id, caseVersions.editorId))
      .where(eq(caseVersions.caseId, known.id))
      .orderBy(desc(caseVersions.n));
    const pictures = await tx
      .select({ id: casePictures.id, alt: casePictures.alt })
      .from(casePictures)
      .where(eq(casePictures.caseId, known.id));
    const alts = (ids: string[]) =>
      ids.map((id) => `${pictures.find((picture) => picture.id === id)?.alt ?? ""}（${id.slice(0, 6)}）`).join("\n");
    const shown = rows.map(({ version, who }) => ({ ...version, who, text: versionText(version.content) }));
    return shown.map(({ n, who, at, text, pictures: ids, contentHash }, place) => {
      const before = shown[place + 1];
      const changed = before ? differences(before.text, text) : [];
      if (before && !isDeepStrictEqual(before.pictures, ids)) changed.push({ part: "pictures", was: alts(before.pictures), is: alts(ids) });
      return { n, who, at, current: contentHash.equals(known.contentHash), changed };
    });
  });
}

function differences(was: VersionText, is: VersionText): Changed[] {
  const parts = Object.keys(is) as (keyof VersionText)[];
  return parts
    .filter((part) => !isDeepStrictEqual(was[part], is[part]))
    .map((part) => ({ part, was: flat(was[part]), is: flat(is[part]) }));
}

const flat = (value: VersionText[keyof VersionText]): string => (Array.isArray(value) ? value.join("\n") : String(value ?? ""));
