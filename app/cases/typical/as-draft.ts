import type { typicalCaseReports } from "#db/schema/typical-cases.ts";

type Report = typeof typicalCaseReports.$inferSelect;

/** A penalty of a warning and nothing else, which is neither published nor exposed (SAMR Order 45 art. 2). */
export const isWarningOnly = ({
  penalised,
  penaltyText,
  fine,
  confiscatedIncome,
}: Pick<Report, "penalised" | "penaltyText" | "fine" | "confiscatedIncome">): boolean =>
  penalised && !fine && !confiscatedIncome && /警告|通报批评/.test(penaltyText) && !/罚款|没收|吊销|停产|停业/.test(penaltyText);

/** A report as the case form would be typed. Contacts stay behind; what the report does not ask is left to the writer. */
export function asDraft(report: Omit<Report, "unitId" | "memberId" | "reportedAt">): Record<string, string> {
  const yuan = (amount: number | null) => (amount === null ? "" : String(amount));
  return {
    title: report.caseName,
    party: report.partyName,
    handling: report.handlingStatus,
    warningOnly: isWarningOnly(report) ? "on" : "",
    decidedOn: report.penaltyOn ?? "",
    violation: "",
    fineYuan: yuan(report.fine),
    confiscatedYuan: yuan(report.confiscatedIncome),
    transferredToPolice: report.toPolice ? "on" : "",
    lead: (/^[^。！？\n]{10,199}[。！？]?/.exec(report.summary)?.[0] ?? "").trim(),
    happened: report.summary,
    penalty: report.penaltyText,
  };
}
