import { record } from "#app/activity/record.ts";
import { today } from "#app/deadlines/today.ts";
import { issuesOf } from "#app/i18n/issues.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { typicalCaseReports } from "#db/schema/typical-cases.ts";
import { measures, reportForm, stages } from "./report-form.ts";

export type HandInOutcome = { outcome: "handed-in"; id: string } | { outcome: "invalid"; issues: Issue[] };

const days = ["filledOn", "filedOn", "closedOn", "penaltyOn", "toPoliceOn", "circulatedOn"] as const;

/**
 * A unit hands in a typical case of its own (DOMAIN §6.3). It is not changed afterwards: a case that has closed since is handed in anew.
 */
export function handInReport(typed: Record<string, string>, by: Member): Promise<HandInOutcome> {
  return asMember(by, async (tx) => {
    const form = reportForm.safeParse(typed);
    const now = await today(tx);
    const late = days.filter((name) => (typed[name] ?? "") > now).map((field): Issue => ({ field, key: "cases.issues.dayToCome" }));
    const issues = [...(form.success ? [] : issuesOf(form.error)), ...late];
    if (!form.success || issues.length) return { outcome: "invalid", issues };
    const { production: _p, trade: _t, abnormal: _a, separate: _s, talk: _k, ...told } = form.data;
    const row = {
      ...told,
      stage: stages.filter((name) => form.data[name]),
      otherMeasures: measures.filter((name) => form.data[name]),
      unitId: by.unit.id,
      memberId: by.id,
    };
    const [report] = await tx.insert(typicalCaseReports).values(row).returning({ id: typicalCaseReports.id });
    if (!report) throw new Error("the report was not written");
    await record(tx, "report.handed-in", { kind: "typical-case-report", id: report.id }, { status: told.handlingStatus });
    return { outcome: "handed-in", id: report.id };
  });
}
