import { sql } from "drizzle-orm";
import { integer, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { bytes, moment } from "#db/columns.ts";
import { cases } from "./cases.ts";
import { members } from "./team.ts";

/** Every text a case ever had, by number from 1; written by the database, never changed. The last is what reviews are about. */
export const caseVersions = pgTable(
  "case_versions",
  {
    id: uuid().primaryKey().defaultRandom(),
    caseId: uuid()
      .notNull()
      .references(() => cases.id),
    n: integer().notNull(),
    contentHash: bytes().notNull(),
    /** Everything the public would read, by the column's name. */
    content: jsonb().$type<Record<string, unknown>>().notNull(),
    /** Ids of the pictures that belong to this text. */
    pictures: text().array().notNull().default([]),
    editorId: uuid()
      .notNull()
      .references(() => members.id),
    at: moment("at").notNull().default(sql`statement_timestamp()`),
  },
  (row) => [unique().on(row.caseId, row.n)],
);

/**
 * A second person's word for one text, step by step: legal review, then secrecy and personal information, then approval. Any edit
 * makes another hash and so voids them.
 */
export const caseReviews = pgTable(
  "case_reviews",
  {
    id: uuid().primaryKey().defaultRandom(),
    caseId: uuid()
      .notNull()
      .references(() => cases.id),
    contentHash: bytes().notNull(),
    step: text({ enum: ["legal", "secrecy", "approval"] }).notNull(),
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    at: moment("at").notNull().default(sql`statement_timestamp()`),
  },
  (row) => [unique().on(row.caseId, row.contentHash, row.step)],
);

/** A reviewer asks for changes; answered by the next edit. */
export const caseChangeRequests = pgTable("case_change_requests", {
  id: uuid().primaryKey().defaultRandom(),
  caseId: uuid()
    .notNull()
    .references(() => cases.id),
  contentHash: bytes().notNull(),
  memberId: uuid()
    .notNull()
    .references(() => members.id),
  comment: text().notNull(),
  at: moment("at").notNull().defaultNow(),
});

/** A published case changed into its reviewed next version, in the open; written by the database with the change itself. */
export const caseCorrections = pgTable("case_corrections", {
  id: uuid().primaryKey().defaultRandom(),
  caseId: uuid()
    .notNull()
    .references(() => cases.id),
  /** Which parts changed, by the column's name; never what stood there. */
  changed: text().array().notNull(),
  memberId: uuid().references(() => members.id),
  at: moment("at").notNull().default(sql`statement_timestamp()`),
});
