import { and, eq, inArray } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Member } from "#app/team/member.ts";
import { cases } from "#db/schema/cases.ts";
import { exposureDays, exposureEntries } from "#db/schema/exposure.ts";
import { changeDay } from "./change-day.ts";

/** Takes a case off a day that is not armed. */
export function removeCase(slug: string, caseNumber: string, by: Member): Promise<{ outcome: "removed" | "frozen" | "unknown" }> {
  return changeDay<{ outcome: "removed" | "frozen" | "unknown" }>(slug, by, async (tx, day) => {
    if (day.armedAt) return { outcome: "frozen" };
    const wanted = tx.select({ id: cases.id }).from(cases).where(eq(cases.number, caseNumber));
    const gone = await tx
      .delete(exposureEntries)
      .where(and(eq(exposureEntries.dayId, day.id), inArray(exposureEntries.caseId, wanted)))
      .returning();
    if (!gone.length) return { outcome: "unknown" };
    await tx.update(exposureDays).set({ rehearsedAt: null }).where(eq(exposureDays.id, day.id));
    await record(tx, "day.case-removed", { kind: "day", id: day.id }, { case: caseNumber });
    return { outcome: "removed" };
  });
}
