import { eq, sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { cases } from "#db/schema/cases.ts";
import { exposureDays, exposureEntries } from "#db/schema/exposure.ts";
import { changeDay } from "./change-day.ts";

export type AddCaseOutcome =
  | { outcome: "added" }
  | { outcome: "invalid"; issues: Issue[] }
  | { outcome: "frozen" }
  | { outcome: "unknown" };

/** Puts a case on a day, last in order. A case stands on one day only. */
export function addCase(slug: string, caseNumber: string, by: Member): Promise<AddCaseOutcome> {
  return changeDay<AddCaseOutcome>(slug, by, async (tx, day) => {
    if (day.armedAt) return { outcome: "frozen" };
    const [known] = await tx.select({ id: cases.id }).from(cases).where(eq(cases.number, caseNumber));
    if (!known) return { outcome: "invalid", issues: [{ field: "case", key: "exposure.issues.noSuchCase" }] };
    const [elsewhere] = await tx.select().from(exposureEntries).where(eq(exposureEntries.caseId, known.id));
    if (elsewhere) return { outcome: "invalid", issues: [{ field: "case", key: "exposure.issues.caseTaken" }] };
    const position = sql<number>`(select coalesce(max(position), 0) + 1 from exposure_entries where day_id = ${day.id})`;
    await tx.insert(exposureEntries).values({ dayId: day.id, caseId: known.id, position });
    await tx.update(exposureDays).set({ rehearsedAt: null }).where(eq(exposureDays.id, day.id));
    await record(tx, "day.case-added", { kind: "day", id: day.id }, { case: caseNumber });
    return { outcome: "added" };
  });
}
