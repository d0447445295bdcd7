import { boolean, date, index, numeric, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { moment } from "#db/columns.ts";
import { cases } from "./cases.ts";
import { members, units } from "./team.ts";

const yuan = () => numeric({ precision: 14, scale: 2, mode: "number" });
const day = () => date({ mode: "string" });

/**
 * 典型案件报送信息表 (DOMAIN §6.3), as the unit that handled the case fills it in; money is kept in yuan and typed in 万元. Whether
 * the case is public is no column: it is read off the case that was drafted from it.
 */
export const typicalCaseReports = pgTable(
  "typical_case_reports",
  {
    id: uuid().primaryKey().defaultRandom(),
    unitId: uuid()
      .notNull()
      .references(() => units.id),
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    filledOn: day().notNull(),
    handlingStatus: text({ enum: ["open", "closed"] }).notNull(),
    caseType: text().notNull(),
    caseName: text().notNull(),
    partyName: text().notNull(),
    licenceInfo: text().notNull(),
    filedOn: day().notNull(),
    closedOn: day(),
    amountInvolved: yuan(),
    mediated: boolean().notNull(),
    compensation: yuan(),
    stage: text({ enum: ["production", "trade"] })
      .array()
      .notNull(),
    otherProvinces: text().array().notNull(),
    penalised: boolean().notNull(),
    penaltyOn: day(),
    penaltyText: text().notNull(),
    fine: yuan(),
    confiscatedIncome: yuan(),
    otherMeasures: text({ enum: ["abnormal", "separate", "talk"] })
      .array()
      .notNull(),
    otherMeasuresText: text().notNull(),
    toPolice: boolean().notNull(),
    toPoliceOn: day(),
    /** Which department was told; empty: 未通报. */
    circulatedTo: text().notNull(),
    circulatedOn: day(),
    summary: text().notNull(),
    contact: text().notNull(),
    contactPhone: text().notNull(),
    reportedAt: moment("reported_at").notNull().defaultNow(),
  },
  (row) => [index().on(row.unitId)],
);

/** Which case was drafted from which report. */
export const reportDrafts = pgTable(
  "report_drafts",
  {
    reportId: uuid()
      .notNull()
      .references(() => typicalCaseReports.id),
    caseId: uuid()
      .notNull()
      .references(() => cases.id),
  },
  (row) => [primaryKey({ columns: [row.reportId, row.caseId] })],
);
