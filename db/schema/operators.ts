import { sql } from "drizzle-orm";
import { check, date, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";

/**
 * Operators that the bureau entered from the public register: these, and only these, may a stranger find by typing. Whom people
 * report is in `merchants`, and nothing leads from there to here: to be found here says nothing about a tip.
 */
export const operators = pgTable(
  "operators",
  {
    id: uuid().primaryKey().defaultRandom(),
    name: text().notNull(),
    nameKey: text().notNull(),
    creditCode: text(),
    address: text().notNull().default(""),
    township: text(),
    /** Deregistered or entered by mistake: from that day on nobody finds it. */
    endedOn: date({ mode: "string" }),
  },
  (row) => [
    uniqueIndex("one_operator_per_code").on(row.creditCode).where(sql`${row.endedOn} is null`),
    uniqueIndex("one_operator_per_name_and_township")
      .on(row.nameKey, sql`coalesce(${row.township}, '')`)
      .where(sql`${row.endedOn} is null`),
    check("operator_has_a_name", sql`length(${row.name}) between 2 and 80 and length(${row.nameKey}) >= 2`),
    check("operator_address_fits", sql`length(${row.address}) <= 120`),
  ],
);
