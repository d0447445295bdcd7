import { asc, eq, inArray, sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import type { Tx } from "#db/client.server.ts";
import { cases } from "#db/schema/cases.ts";
import { exposureDays, exposureEntries } from "#db/schema/exposure.ts";
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
    await holdCases(tx, day.id);
    const issues = await dayIssues(tx, day);
    if (!day.rehearsedAt) issues.push({ field: "rehearse", key: "exposure.issues.notRehearsed" });
    if (issues.length) return { outcome: "invalid", issues };
    await tx.update(exposureDays).set({ armedAt: sql`statement_timestamp()`, armedBy: by.id }).where(eq(exposureDays.id, day.id));
    await record(tx, "day.armed", { kind: "day", id: day.id }, { slug, releaseAt: day.releaseAt.toISOString() });
    return { outcome: "armed" };
  });
}

/** An edit under way is waited for: what is checked here is what is pinned, and no case goes silently missing at the minute. */
function holdCases(tx: Tx, dayId: string) {
  const onDay = tx.select({ id: exposureEntries.caseId }).from(exposureEntries).where(eq(exposureEntries.dayId, dayId));
  return tx.select({ id: cases.id }).from(cases).where(inArray(cases.id, onDay)).orderBy(asc(cases.id)).for("no key update");
}
