import { eq } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import { caseState } from "#app/cases/case-state.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { cases } from "#db/schema/cases.ts";
import { exposureDays, exposureEntries } from "#db/schema/exposure.ts";
import { publishedCases } from "#db/schema/published-cases.ts";
import { isHandedOn } from "./handed-on.ts";
import type { Tellable } from "./tellable.ts";

/**
 * A case to make a pack of, and whether its minute has come; the record says who took it. Once it is out, it is read as the public
 * reads it. Null when there is none to be had.
 */
export function packCase(number: string, by: Member): Promise<{ known: Tellable; released: boolean } | null> {
  return asMember(by, async (tx) => {
    const [row] = await tx
      .select({ known: cases, state: caseState.as("state"), dayNumber: exposureDays.number, releaseAt: exposureDays.releaseAt })
      .from(cases)
      .leftJoin(exposureEntries, eq(exposureEntries.caseId, cases.id))
      .leftJoin(exposureDays, eq(exposureDays.id, exposureEntries.dayId))
      .where(eq(cases.number, number));
    if (!row || !isHandedOn(row.state)) return null;
    const [out] = await tx.select().from(publishedCases).where(eq(publishedCases.number, number));
    const known = out ?? { ...row.known, correctedOn: null, dayNumber: row.dayNumber ?? 0, releaseAt: row.releaseAt };
    await record(tx, "case.packed", { kind: "case", id: row.known.id }, { released: Boolean(out) });
    return { known, released: Boolean(out) };
  });
}
