import { inArray } from "drizzle-orm";
import { changeCase, type EditOutcome } from "#app/cases/edit-case.ts";
import { altWords } from "#app/cases/picture-case.ts";
import { worded } from "#app/cases/public-words.ts";
import { typedText } from "#app/cases/typed-text.ts";
import type { WordKey } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import type { Tx } from "#db/client.server.ts";
import { casePictures } from "#db/schema/case-pictures.ts";
import { findPersonal } from "./find-personal.ts";
import { openHits } from "./open-hits.ts";

/**
 * Puts other words in the place of what must not be public, everywhere in the text and in what its pictures say, as an edit like any
 * other: every review is void and the earlier words stay in the versions. `to` may be empty; it may not itself be personal, nor hold
 * what it hides.
 */
export async function maskHit(number: string, hit: string, to: string, by: Member): Promise<EditOutcome> {
  if (to.length > 200 || findPersonal(to).length) return refused("cases.redaction.issues.to");
  let why: WordKey | null = null;
  const done = await changeCase(number, by, async (latest, tx, id) => {
    const open = await openHits(tx, id, latest);
    const found = String(open.find(({ facts }) => facts?.hit === hit)?.facts?.found ?? "");
    if (!found) return null;
    const typed = typedText(latest.text);
    const masked = worded.map((field) => [field, (typed[field] ?? "").replaceAll(found, to)]);
    const alts = await maskedAlts(tx, latest.pictures, found, to);
    if (to.includes(found)) why = "cases.redaction.issues.to";
    else if (![...alts.values()].every((alt) => altWords.safeParse(alt).success)) why = "cases.issues.alt";
    return why ? null : { typed: { ...typed, ...Object.fromEntries(masked) }, alts };
  });
  return why ? refused(why) : done;
}

/** What pictures will say that say it now, by their id. */
async function maskedAlts(tx: Tx, pictures: string[], found: string, to: string): Promise<Map<string, string>> {
  const { id, alt } = casePictures;
  const said = await tx.select({ id, alt }).from(casePictures).where(inArray(id, pictures));
  const telling = said.filter((picture) => picture.alt.includes(found));
  return new Map(telling.map((picture) => [picture.id, picture.alt.replaceAll(found, to)]));
}

const refused = (key: WordKey): EditOutcome => ({ outcome: "invalid", issues: [{ field: "to", key }] });
