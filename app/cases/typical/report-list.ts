import { count, desc, eq, sql } from "drizzle-orm";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { units } from "#db/schema/team.ts";
import { reportDrafts, typicalCaseReports } from "#db/schema/typical-cases.ts";

const perPage = 40;

/** Reports of typical cases, the newest first: publicity and leaders see all of them, a unit its own. */
export function reportList(by: Member, page: number) {
  return asMember(by, async (tx) => {
    const [all] = await tx.select({ n: count() }).from(typicalCaseReports);
    const total = all?.n ?? 0;
    const pages = Math.max(1, Math.ceil(total / perPage));
    const here = Math.min(Math.max(1, page), pages);
    const { id, caseName, partyName, handlingStatus, filledOn, reportedAt } = typicalCaseReports;
    const rows = await tx
      .select({
        ...{ id, caseName, partyName, handlingStatus, filledOn },
        unit: units.name,
        unitEn: units.nameEn,
        drafted: sql<boolean>`exists (select from ${reportDrafts} d where d.report_id = "typical_case_reports"."id")`,
        published: sql<boolean>`report_is_published("typical_case_reports"."id")`,
      })
      .from(typicalCaseReports)
      .innerJoin(units, eq(units.id, typicalCaseReports.unitId))
      .orderBy(desc(reportedAt), desc(id))
      .limit(perPage)
      .offset((here - 1) * perPage);
    return { rows, total, page: here, pages };
  });
}
