import { eq, sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { exposureDays } from "#db/schema/exposure.ts";
import { changeDay } from "./change-day.ts";
import { dayIssues } from "./day-issues.ts";

export type ArmOutcome = { outcome: "armed" } | { outcome: "invalid"; issues: Issue[] } | { outcome: "unknown" };

/**
 * From here on the row is the schedule: the database pins the hashes of what was approved and shows the day when its clock
 * says so. Needs a rehearsal of the day as it now stands.
 */
export function armDay(slug: string, by: Member): Promise<ArmOutcome> {
  return changeDay<ArmOutcome>(slug, by, async (tx, day) => {
    if (day.armedAt) return { outcome: "armed" };
    const issues = await dayIssues(tx, day);
    if (!day.rehearsedAt) issues.push({ field: "rehearse", key: "exposure.issues.notRehearsed" });
    if (issues.length) return { outcome: "invalid", issues };
    await tx.update(exposureDays).set({ armedAt: sql`statement_timestamp()`, armedBy: by.id }).where(eq(exposureDays.id, day.id));
    await record(tx, "day.armed", { kind: "day", id: day.id }, { slug, releaseAt: day.releaseAt.toISOString() });
    return { outcome: "armed" };
  });
}
