import { sql } from "drizzle-orm";
import { jsonb, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { bytes, moment } from "#db/columns.ts";
import { cases } from "./cases.ts";
import { leads } from "./leads.ts";
import { members } from "./team.ts";

/** Words that look as if they must not be public and may all the same: who says so, and why. Kept for every later text. */
export const caseRedactions = pgTable(
  "case_redactions",
  {
    id: uuid().primaryKey().defaultRandom(),
    caseId: uuid()
      .notNull()
      .references(() => cases.id),
    /** What the words look like (app/cases/redaction/hit.ts). */
    kind: text().notNull(),
    /** The words themselves, as they stand in the text. */
    found: text().notNull(),
    reason: text().notNull(),
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    at: moment("at").notNull().default(sql`statement_timestamp()`),
  },
  (row) => [unique().on(row.caseId, row.kind, row.found)],
);

/** Words of the case that also stand in the tip it came from, and why they could reveal who sent it. */
export type Echo = { words: string; why: "quote" | "number" | "time" | "rare" };

/**
 * One text of a case laid beside the tip it came from, by the clock alone: whoever writes the case learns words of their own text
 * and nothing else of the tip. `leadId` says which tip, so that it can be counted how often one is asked about.
 */
export const caseComparisons = pgTable(
  "case_comparisons",
  {
    caseId: uuid()
      .notNull()
      .references(() => cases.id),
    contentHash: bytes().notNull(),
    leadId: uuid()
      .notNull()
      .references(() => leads.id),
    echoes: jsonb().$type<Echo[]>().notNull(),
    at: moment("at").notNull().default(sql`statement_timestamp()`),
  },
  (row) => [primaryKey({ columns: [row.caseId, row.contentHash, row.leadId] })],
);
