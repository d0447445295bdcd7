import { eq } from "drizzle-orm";
import { z } from "zod";
import { record } from "#app/activity/record.ts";
import { issuesOf, text, words } from "#app/i18n/issues.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { exposureDays } from "#db/schema/exposure.ts";
import { changeDay } from "./change-day.ts";

export const riskLevels = ["low", "medium", "high"] as const;

const form = z.object({
  riskLevel: z.enum(riskLevels, words("exposure.issues.riskLevel")),
  riskNote: text(4, 2000, "exposure.issues.riskNote"),
  riskAnswer: text(4, 2000, "exposure.issues.riskAnswer"),
});

export type RiskOutcome = { outcome: "assessed" | "frozen" | "unknown" } | { outcome: "invalid"; issues: Issue[] };

/** What the public may make of the day and what the bureau will then say (舆情风险研判). None of it is ever public; a rehearsal asks for it. */
export async function assessRisk(slug: string, typed: Record<string, string>, by: Member): Promise<RiskOutcome> {
  const read = form.safeParse(typed);
  if (!read.success) return { outcome: "invalid", issues: issuesOf(read.error) };
  return changeDay<RiskOutcome>(slug, by, async (tx, day) => {
    if (day.armedAt) return { outcome: "frozen" };
    await tx.update(exposureDays).set(read.data).where(eq(exposureDays.id, day.id));
    await record(tx, "day.risk-assessed", { kind: "day", id: day.id }, { level: read.data.riskLevel });
    return { outcome: "assessed" };
  });
}
