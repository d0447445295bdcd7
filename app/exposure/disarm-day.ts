import { eq } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Member } from "#app/team/member.ts";
import { exposureDays } from "#db/schema/exposure.ts";
import { changeDay } from "./change-day.ts";
import { hasPassed } from "./read-day.ts";

export type DisarmOutcome = { outcome: "disarmed" | "too-late" | "unknown" };

/** Stops the whole day before its minute; what is out already is withdrawn case by case, in the open. */
export function disarmDay(slug: string, by: Member): Promise<DisarmOutcome> {
  return changeDay<DisarmOutcome>(slug, by, async (tx, day) => {
    if (!day.armedAt) return { outcome: "disarmed" };
    if (await hasPassed(tx, day.releaseAt)) return { outcome: "too-late" };
    await tx.update(exposureDays).set({ armedAt: null, armedBy: null, rehearsedAt: null }).where(eq(exposureDays.id, day.id));
    await record(tx, "day.disarmed", { kind: "day", id: day.id }, { slug });
    return { outcome: "disarmed" };
  });
}
