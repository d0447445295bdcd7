import { boolean, date, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";

/** One version of one legal time limit: where it stands, from when, how long, counted from what. */
export const deadlineRules = pgTable(
  "deadline_rules",
  {
    id: uuid().primaryKey().defaultRandom(),
    slug: text({ enum: ["complaint-acceptance", "complaint-mediation", "tip-check", "advert-answer"] }).notNull(),
    source: text().notNull(),
    article: text().notNull(),
    amount: integer().notNull(),
    unit: text({ enum: ["working-days", "days"] }).notNull(),
    startEvent: text({ enum: ["received", "accepted"] }).notNull(),
    effectiveFrom: date({ mode: "string" }).notNull(),
    effectiveTo: date({ mode: "string" }),
    /** The rule was read in full ("V"), in the press only ("S") or from memory ("M"). */
    certainty: text({ enum: ["V", "S", "M"] }).notNull(),
  },
  (row) => [unique().on(row.slug, row.effectiveFrom)],
);

/** Days that differ from the week: holidays off, made-up days worked (国务院办公厅, each year). */
export const calendarDays = pgTable("calendar_days", {
  day: date({ mode: "string" }).primaryKey(),
  working: boolean().notNull(),
  name: text().notNull(),
});

/** A year whose notice has been entered; a due date in any other year carries a warning. */
export const calendarYears = pgTable("calendar_years", {
  year: integer().primaryKey(),
  source: text().notNull(),
});
