import { and, eq, isNull, sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Member } from "#app/team/member.ts";
import { industryDoors } from "#db/schema/day-links.ts";
import { changeDay } from "./change-day.ts";

/** Ends the link and the code of a trade's day at once; whoever reads at that moment reads no further page. */
export function endIndustryDoor(slug: string, by: Member): Promise<{ outcome: "ended" | "unknown" }> {
  return changeDay<{ outcome: "ended" | "unknown" }>(slug, by, async (tx, day) => {
    const alive = and(eq(industryDoors.dayId, day.id), isNull(industryDoors.endedAt));
    const ended = await tx.update(industryDoors).set({ endedAt: sql`statement_timestamp()` }).where(alive).returning();
    if (!ended.length) return { outcome: "unknown" };
    await record(tx, "day.door-ended", { kind: "day", id: day.id }, { slug });
    return { outcome: "ended" };
  });
}
