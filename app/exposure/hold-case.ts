import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { record } from "#app/activity/record.ts";
import { issuesOf, text } from "#app/i18n/issues.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { cases } from "#db/schema/cases.ts";
import { exposureEntries, exposureHolds } from "#db/schema/exposure.ts";
import { changeDay } from "./change-day.ts";
import { hasPassed } from "./read-day.ts";

const form = z.object({ reason: text(2, 500, "exposure.issues.reason") });

export type HoldOutcome = { outcome: "held" | "too-late" | "unknown" } | { outcome: "invalid"; issues: Issue[] };

/** Pulls one case out of an armed day before its minute; the rest go. */
export async function holdCase(slug: string, caseNumber: string, reason: string, by: Member): Promise<HoldOutcome> {
  const read = form.safeParse({ reason });
  if (!read.success) return { outcome: "invalid", issues: issuesOf(read.error) };
  return changeDay<HoldOutcome>(slug, by, async (tx, day) => {
    if (!day.armedAt) return { outcome: "unknown" };
    if (await hasPassed(tx, day.releaseAt)) return { outcome: "too-late" };
    const [entry] = await tx
      .select({ caseId: cases.id })
      .from(exposureEntries)
      .innerJoin(cases, eq(cases.id, exposureEntries.caseId))
      .where(and(eq(exposureEntries.dayId, day.id), eq(cases.number, caseNumber)));
    if (!entry) return { outcome: "unknown" };
    const held = await tx
      .insert(exposureHolds)
      .values({ caseId: entry.caseId, memberId: by.id, reason: read.data.reason })
      .onConflictDoNothing()
      .returning();
    if (held.length) await record(tx, "day.case-held", { kind: "day", id: day.id }, { case: caseNumber });
    return { outcome: "held" };
  });
}
