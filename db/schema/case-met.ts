import { integer, pgTable, uuid } from "drizzle-orm/pg-core";
import { cases } from "./cases.ts";

/** How many readers of a case began a form with 我也遇到过. Neither who nor when: a count cannot lead to an informant. */
export const caseMet = pgTable("case_met", {
  caseId: uuid()
    .primaryKey()
    .references(() => cases.id),
  times: integer().notNull(),
});
