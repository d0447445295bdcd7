import { record } from "#app/activity/record.ts";
import { draftIn } from "#app/cases/draft-case.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { reportDrafts } from "#db/schema/typical-cases.ts";
import { type Blocked, openReport } from "./open-report.ts";

export type FromReport =
  | { outcome: "drafted"; number: string }
  | { outcome: "invalid"; issues: Issue[] }
  | { outcome: "blocked"; why: NonNullable<Blocked> }
  | { outcome: "unknown" };

/** A case drafted from a unit's report. While the case is open, or nobody was punished, there is none; the database refuses it as well. */
export async function draftFromReport(id: string, typed: Record<string, string>, by: Member): Promise<FromReport> {
  const report = await openReport(id, by);
  if (!report) return { outcome: "unknown" };
  if (report.blocked) return { outcome: "blocked", why: report.blocked };
  return asMember(by, async (tx) => {
    const done = await draftIn(tx, { ...typed, warningOnly: report.warningOnly ? "on" : (typed.warningOnly ?? "") }, by);
    if (done.outcome === "invalid") return done;
    await tx.insert(reportDrafts).values({ reportId: id, caseId: done.id });
    await record(tx, "report.drafted", { kind: "typical-case-report", id }, { number: done.number });
    return { outcome: "drafted", number: done.number };
  });
}
