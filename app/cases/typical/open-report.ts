import { eq, sql } from "drizzle-orm";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { units } from "#db/schema/team.ts";
import { typicalCaseReports } from "#db/schema/typical-cases.ts";
import { isWarningOnly } from "./as-draft.ts";

export type OpenReport = NonNullable<Awaited<ReturnType<typeof openReport>>>;

/** Why no case is drafted from a report by default: it is still open, or nobody was punished. */
export type Blocked = "open" | "not-punished" | null;

/** One report with all its fields, what stands against a draft, and whether its case is out; null when it is not for this member. */
export function openReport(id: string, by: Member) {
  return asMember(by, async (tx) => {
    if (!/^[0-9a-f-]{36}$/i.test(id)) return null;
    const [row] = await tx
      .select({
        report: typicalCaseReports,
        unit: units.name,
        unitEn: units.nameEn,
        published: sql<boolean>`report_is_published(${id}::uuid)`,
      })
      .from(typicalCaseReports)
      .innerJoin(units, eq(units.id, typicalCaseReports.unitId))
      .where(eq(typicalCaseReports.id, id));
    if (!row) return null;
    const { unitId: _u, memberId: _m, reportedAt: _r, ...report } = row.report;
    const blocked: Blocked = report.handlingStatus === "open" ? "open" : report.penalised ? null : "not-punished";
    return { ...report, unit: row.unit, unitEn: row.unitEn, published: row.published, blocked, warningOnly: isWarningOnly(row.report) };
  });
}
