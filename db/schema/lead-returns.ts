import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { moment } from "#db/columns.ts";
import { leads } from "./leads.ts";
import { members, units } from "./team.ts";

/** A unit gave a lead back to intake, and why (市监令121 art. 41). After the second time a leader decides. */
export const leadReturns = pgTable(
  "lead_returns",
  {
    id: uuid().primaryKey().defaultRandom(),
    leadId: uuid()
      .notNull()
      .references(() => leads.id),
    unitId: uuid()
      .notNull()
      .references(() => units.id),
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    reason: text().notNull(),
    at: moment("at").notNull().defaultNow(),
  },
  (row) => [index().on(row.leadId)],
);

/** A leader has decided whose lead it is; it is not given back again. */
export const leadRulings = pgTable("lead_rulings", {
  leadId: uuid()
    .primaryKey()
    .references(() => leads.id),
  unitId: uuid()
    .notNull()
    .references(() => units.id),
  memberId: uuid()
    .notNull()
    .references(() => members.id),
  at: moment("at").notNull().defaultNow(),
});
