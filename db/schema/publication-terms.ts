import { boolean, date, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { moment } from "#db/columns.ts";
import { members } from "./team.ts";

/**
 * One version of how long a case of a tier stays in public (DOMAIN §2.2). Rows are never changed: a new one takes over from its day on,
 * and the database ends the one before.
 */
export const publicationTerms = pgTable("publication_terms", {
  id: uuid().primaryKey().defaultRandom(),
  tier: text({ enum: ["minor", "ordinary", "serious"] }).notNull(),
  /** The rule it stands in, as the bureau cites it. */
  basis: text().notNull(),
  /** From when its months count: the day of the decision, or the day it was made public. */
  clock: text({ enum: ["decision", "publication"] }).notNull(),
  /** Months before a repaired record may leave; and months after which it leaves by itself. */
  minMonths: integer().notNull(),
  maxMonths: integer().notNull(),
  /** Whether a repaired record may leave before its last day at all. */
  earlyStopAllowed: boolean().notNull(),
  effectiveFrom: date({ mode: "string" }).notNull(),
  effectiveTo: date({ mode: "string" }),
  /** The rule was read in full ("V"), in the press only ("S") or from memory ("M"). */
  certainty: text({ enum: ["V", "S", "M"] }).notNull(),
  /** Who entered it; empty: it came with the portal. */
  memberId: uuid().references(() => members.id),
  at: moment("at").notNull().defaultNow(),
});
