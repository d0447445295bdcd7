import { eq, sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { exposureDays } from "#db/schema/exposure.ts";
import { changeDay } from "./change-day.ts";
import { dayIssues } from "./day-issues.ts";

export type RehearseOutcome = { outcome: "rehearsed"; issues: Issue[] } | { outcome: "unknown" };

/** Runs every check as it will be run; only a rehearsal without a fault lets the day be armed. */
export function rehearseDay(slug: string, by: Member): Promise<RehearseOutcome> {
  return changeDay<RehearseOutcome>(slug, by, async (tx, day) => {
    if (day.armedAt) return { outcome: "unknown" };
    const issues = await dayIssues(tx, day);
    await tx
      .update(exposureDays)
      .set({ rehearsedAt: issues.length ? null : sql`statement_timestamp()` })
      .where(eq(exposureDays.id, day.id));
    await record(tx, "day.rehearsed", { kind: "day", id: day.id }, { slug, issues: issues.length });
    return { outcome: "rehearsed", issues };
  });
}
