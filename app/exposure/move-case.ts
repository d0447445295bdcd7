import { and, asc, eq } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Member } from "#app/team/member.ts";
import { cases } from "#db/schema/cases.ts";
import { exposureDays, exposureEntries } from "#db/schema/exposure.ts";
import { changeDay } from "./change-day.ts";

export type MoveOutcome = { outcome: "moved" | "frozen" | "unknown" };

/** Moves a case one place up or down on a day that is not armed; the first stays first. The new order is rehearsed anew. */
export function moveCase(slug: string, caseNumber: string, way: "up" | "down", by: Member): Promise<MoveOutcome> {
  return changeDay<MoveOutcome>(slug, by, async (tx, day) => {
    if (day.armedAt) return { outcome: "frozen" };
    const order = await tx
      .select({ caseId: cases.id, number: cases.number, position: exposureEntries.position })
      .from(exposureEntries)
      .innerJoin(cases, eq(cases.id, exposureEntries.caseId))
      .where(eq(exposureEntries.dayId, day.id))
      .orderBy(asc(exposureEntries.position));
    const from = order.findIndex(({ number }) => number === caseNumber);
    const [moved] = order.splice(from, from < 0 ? 0 : 1);
    if (!moved) return { outcome: "unknown" };
    order.splice(Math.max(0, way === "up" ? from - 1 : from + 1), 0, moved);
    for (const [place, { caseId, position }] of order.entries()) {
      if (position === place + 1) continue;
      await tx
        .update(exposureEntries)
        .set({ position: place + 1 })
        .where(and(eq(exposureEntries.dayId, day.id), eq(exposureEntries.caseId, caseId)));
    }
    await tx.update(exposureDays).set({ rehearsedAt: null }).where(eq(exposureDays.id, day.id));
    await record(tx, "day.case-moved", { kind: "day", id: day.id }, { case: caseNumber, way });
    return { outcome: "moved" };
  });
}
