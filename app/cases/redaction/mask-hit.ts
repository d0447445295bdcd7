import { changeCase, type EditOutcome } from "#app/cases/edit-case.ts";
import { typedText } from "#app/cases/typed-text.ts";
import type { Member } from "#app/team/member.ts";
import { findPersonal } from "./find-personal.ts";
import { openHits } from "./open-hits.ts";

const written = ["title", "lead", "party", "authority", "violation", "happened", "penalty", "spot", "act", "expert"];

/**
 * Puts other words in the place of what must not be public, everywhere in the text, as an edit like any other: every review is void
 * and the earlier words stay in the versions. `to` may be empty; it may not itself be personal, nor hold what it hides.
 */
export async function maskHit(number: string, hit: string, to: string, by: Member): Promise<EditOutcome> {
  if (to.length > 200 || findPersonal(to).length) return refused;
  let kept = false;
  const done = await changeCase(number, by, async (latest, tx, id) => {
    const open = await openHits(tx, id, latest);
    const found = String(open.find(({ facts }) => facts?.hit === hit)?.facts?.found ?? "");
    kept = Boolean(found) && to.includes(found);
    if (!found || kept) return null;
    const typed = typedText(latest.text);
    const masked = written.map((field) => [field, (typed[field] ?? "").replaceAll(found, to)]);
    return { ...typed, ...Object.fromEntries(masked) };
  });
  return kept ? refused : done;
}

const refused: EditOutcome = { outcome: "invalid", issues: [{ field: "to", key: "cases.redaction.issues.to" }] };
