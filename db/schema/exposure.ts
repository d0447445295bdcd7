import { integer, pgTable, pgView, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { bytes, moment } from "#db/columns.ts";
import { cases } from "./cases.ts";
import { members } from "./team.ts";

/** An exposure day. Armed, its row is the schedule: no job decides the minute. */
export const exposureDays = pgTable("exposure_days", {
  id: uuid().primaryKey().defaultRandom(),
  /** The issue number of the gazette, given when the day is armed. */
  number: integer().unique(),
  slug: text().notNull().unique(),
  title: text().notNull(),
  theme: text().notNull(),
  /** What the public may read before the minute. */
  teaser: text().notNull(),
  introduction: text().notNull(),
  releaseAt: moment("release_at").notNull(),
  createdBy: uuid()
    .notNull()
    .references(() => members.id),
  rehearsedAt: moment("rehearsed_at"),
  armedAt: moment("armed_at"),
  armedBy: uuid().references(() => members.id),
});

/** A case on a day, in order. Arming pins the hash of what was approved. */
export const exposureEntries = pgTable(
  "exposure_entries",
  {
    dayId: uuid()
      .notNull()
      .references(() => exposureDays.id),
    caseId: uuid()
      .notNull()
      .references(() => cases.id),
    position: integer().notNull(),
    pinnedHash: bytes(),
  },
  (row) => [primaryKey({ columns: [row.dayId, row.caseId] }), unique("a_case_is_on_one_day").on(row.caseId)],
);

/** One case held out of an armed day; the rest go. */
export const exposureHolds = pgTable("exposure_holds", {
  caseId: uuid()
    .primaryKey()
    .references(() => cases.id),
  memberId: uuid()
    .notNull()
    .references(() => members.id),
  reason: text().notNull(),
  at: moment("at").notNull().defaultNow(),
});

export const publishedDays = pgView("published_days", {
  id: uuid().notNull(),
  number: integer().notNull(),
  slug: text().notNull(),
  title: text().notNull(),
  theme: text().notNull(),
  introduction: text().notNull(),
  releaseAt: moment("release_at").notNull(),
}).existing();

/** A day to come, as far as the public may know it: when, and the subject. */
export const announcedDays = pgView("announced_days", {
  number: integer().notNull(),
  teaser: text().notNull(),
  releaseAt: moment("release_at").notNull(),
}).existing();
