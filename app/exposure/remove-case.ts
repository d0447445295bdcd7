import { and, eq } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Member } from "#app/team/member.ts";
import { cases } from "#db/schema/cases.ts";
import { exposureDays, exposureEntries, exposureHolds } from "#db/schema/exposure.ts";
import { changeDay } from "./change-day.ts";

type RemoveOutcome = { outcome: "removed" | "frozen" | "unknown" };

/** Takes a case off a day that is not armed. A held case may leave any day: it can then be mended and join another. */
export function removeCase(slug: string, caseNumber: string, by: Member): Promise<RemoveOutcome> {
  return changeDay<RemoveOutcome>(slug, by, async (tx, day) => {
    const [entry] = await tx
      .select({ caseId: cases.id, held: exposureHolds.reason })
      .from(exposureEntries)
      .innerJoin(cases, eq(cases.id, exposureEntries.caseId))
      .leftJoin(exposureHolds, eq(exposureHolds.caseId, cases.id))
      .where(and(eq(exposureEntries.dayId, day.id), eq(cases.number, caseNumber)));
    if (!entry) return { outcome: "unknown" };
    if (day.armedAt && entry.held === null) return { outcome: "frozen" };
    await tx.delete(exposureEntries).where(and(eq(exposureEntries.dayId, day.id), eq(exposureEntries.caseId, entry.caseId)));
    await tx.delete(exposureHolds).where(eq(exposureHolds.caseId, entry.caseId));
    if (!day.armedAt) await tx.update(exposureDays).set({ rehearsedAt: null }).where(eq(exposureDays.id, day.id));
    await record(tx, "day.case-removed", { kind: "day", id: day.id }, { case: caseNumber });
    return { outcome: "removed" };
  });
}
