import { eq } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import { issuesOf } from "#app/i18n/issues.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { dayStops, exposureDays } from "#db/schema/exposure.ts";
import { changeDay } from "./change-day.ts";
import { hasPassed } from "./read-day.ts";
import { stopReason } from "./stop-reason.ts";

export type DisarmOutcome = { outcome: "disarmed" | "too-late" | "unknown" } | { outcome: "invalid"; issues: Issue[] };

/** Stops the whole day before its minute, and says why; what is out already is taken back in the open. */
export async function disarmDay(slug: string, reason: string, by: Member): Promise<DisarmOutcome> {
  const read = stopReason.safeParse({ reason });
  if (!read.success) return { outcome: "invalid", issues: issuesOf(read.error) };
  return changeDay<DisarmOutcome>(slug, by, async (tx, day) => {
    if (!day.armedAt) return { outcome: "disarmed" };
    if (await hasPassed(tx, day.releaseAt)) return { outcome: "too-late" };
    await tx.insert(dayStops).values({ dayId: day.id, kind: "disarmed", reason: read.data.reason, memberId: by.id });
    await tx.update(exposureDays).set({ armedAt: null, armedBy: null, rehearsedAt: null }).where(eq(exposureDays.id, day.id));
    await record(tx, "day.disarmed", { kind: "day", id: day.id }, { slug });
    return { outcome: "disarmed" };
  });
}
