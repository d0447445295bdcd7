import { integer, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
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
  /** The date of the year it is held for: a word of app/exposure/occasions.ts or the id of a row of `occasions`; empty for none. */
  occasion: text().notNull().default(""),
  /** Who reads it: everybody, or one trade by a link with a code (业内专题曝光). */
  audience: text({ enum: ["public", "patent-agencies", "trademark-agencies", "testing-bodies", "other"] })
    .notNull()
    .default("public"),
  /** The trade in the bureau's own words, where it is none of these. */
  audienceName: text().notNull().default(""),
  /** What the public may make of it (舆情风险研判), judged before it is rehearsed; the note and the prepared answer stay on the desk. */
  riskLevel: text({ enum: ["low", "medium", "high"] }),
  riskNote: text().notNull().default(""),
  riskAnswer: text().notNull().default(""),
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
  /** Null: the clock, whose check before the minute found something; the reason is then the key of the words for it. */
  memberId: uuid().references(() => members.id),
  reason: text().notNull(),
  at: moment("at").notNull().defaultNow(),
});

/** A whole day stopped before its minute, or taken back after it: who, and why. */
export const dayStops = pgTable("day_stops", {
  id: uuid().primaryKey().defaultRandom(),
  dayId: uuid()
    .notNull()
    .references(() => exposureDays.id),
  kind: text({ enum: ["disarmed", "reverted"] }).notNull(),
  reason: text().notNull(),
  memberId: uuid()
    .notNull()
    .references(() => members.id),
  at: moment("at").notNull().defaultNow(),
});
