import { sql } from "drizzle-orm";
import { date, integer, pgTable, pgView, primaryKey, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
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

/** A private link to the rehearsal: whoever holds the key reads the pages as they will be, for a day. Only the key's hash is kept. */
export const rehearsalLinks = pgTable("rehearsal_links", {
  id: uuid().primaryKey().defaultRandom(),
  dayId: uuid()
    .notNull()
    .references(() => exposureDays.id),
  keyHash: bytes().notNull().unique(),
  madeBy: uuid()
    .notNull()
    .references(() => members.id),
  madeAt: moment("made_at").notNull().defaultNow(),
  expiresAt: moment("expires_at").notNull(),
  revokedAt: moment("revoked_at"),
});

/** A date worth an exposure day beside those of every year: the food-safety week of one year, or the bureau's own. */
export const occasions = pgTable("occasions", {
  id: uuid().primaryKey().defaultRandom(),
  kind: text({ enum: ["food-safety-week", "own"] }).notNull(),
  /** Empty for the food-safety week, which has its words. */
  name: text().notNull().default(""),
  startsOn: date({ mode: "string" }).notNull(),
  endsOn: date({ mode: "string" }).notNull(),
  /** What the calendar it came from calls it, so that the same file twice changes nothing. */
  uid: text().unique(),
  addedBy: uuid()
    .notNull()
    .references(() => members.id),
});

/** The door of an industry's day: a link and a code, shown once; only their hashes are kept. A new one ends the one before. */
export const industryDoors = pgTable(
  "industry_doors",
  {
    id: uuid().primaryKey().defaultRandom(),
    dayId: uuid()
      .notNull()
      .references(() => exposureDays.id),
    keyHash: bytes().notNull().unique(),
    codeHash: bytes().notNull(),
    madeBy: uuid()
      .notNull()
      .references(() => members.id),
    madeAt: moment("made_at").notNull().defaultNow(),
    endedAt: moment("ended_at"),
  },
  (row) => [uniqueIndex("a_day_has_one_door").on(row.dayId).where(sql`ended_at is null`)],
);

export const publishedDays = pgView("published_days", {
  id: uuid().notNull(),
  number: integer().notNull(),
  slug: text().notNull(),
  title: text().notNull(),
  theme: text().notNull(),
  introduction: text().notNull(),
  releaseAt: moment("release_at").notNull(),
  /** The day on which the whole issue was taken back; null while it stands. */
  revertedOn: date({ mode: "string" }),
}).existing();

/** A day to come, as far as the public may know it: when, and the subject. */
export const announcedDays = pgView("announced_days", {
  number: integer().notNull(),
  teaser: text().notNull(),
  releaseAt: moment("release_at").notNull(),
}).existing();

/** The one trade's day whose link and code the transaction named, from its minute on; before it, only when it comes. */
export const industryDays = pgView("industry_days", {
  title: text().notNull(),
  theme: text().notNull(),
  introduction: text().notNull(),
  releaseAt: moment("release_at").notNull(),
  audience: text({ enum: ["patent-agencies", "trademark-agencies", "testing-bodies", "other"] }).notNull(),
  audienceName: text().notNull(),
  revertedOn: date({ mode: "string" }),
}).existing();

export const industryComings = pgView("industry_comings", { releaseAt: moment("release_at").notNull() }).existing();
