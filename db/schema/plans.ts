import { sql } from "drizzle-orm";
import { integer, jsonb, pgTable, primaryKey, real, text, unique, uuid } from "drizzle-orm/pg-core";
import { moment } from "#db/columns.ts";
import { members, units } from "./team.ts";

/** A duty to answer that a law adds for a topic. `rule` is the time limit it sets, when it sets one. */
export type TopicDuty = { law: string; article: string; rule: "advert-answer" | null; zh: string; en: string };

/** What an area is about, stable over the years. */
export const topics = pgTable("topics", {
  slug: text().primaryKey(),
  zh: text().notNull(),
  en: text().notNull(),
  hintZh: text().notNull(),
  hintEn: text().notNull(),
  evidenceZh: text().array().notNull(),
  evidenceEn: text().array().notNull(),
  synonyms: text().array().notNull(),
  duty: jsonb().$type<TopicDuty>(),
  position: integer().notNull(),
});

/** Words that speak for a topic (3 says it alone, 1 is a hint) or against it (below 0). */
export const topicTerms = pgTable(
  "topic_terms",
  {
    topicSlug: text()
      .notNull()
      .references(() => topics.slug),
    word: text().notNull(),
    weight: real().notNull(),
  },
  (row) => [primaryKey({ columns: [row.topicSlug, row.word] })],
);

/** What a plan wants by when, and when it wants cases exposed. `when` is a day, "monthly:2", "masked" …; see app/plans/reading. */
export type PlanDeadline = { what: string; when: string; to: string | null; raw: string };
export type PlanOccasion = { name: string; raw: string };

/** A year's action plan. The one in force is the newest whose moment has come; it is never edited, a new version takes over. */
export const plans = pgTable(
  "plans",
  {
    id: uuid().primaryKey().defaultRandom(),
    year: integer().notNull(),
    version: integer().notNull().default(1),
    title: text().notNull(),
    bureau: text(),
    /** The notice as it was given, word for word. */
    notice: text().notNull().default(""),
    deadlines: jsonb().$type<PlanDeadline[]>().notNull().default([]),
    occasions: jsonb().$type<PlanOccasion[]>().notNull().default([]),
    inForceFrom: moment("in_force_from").notNull(),
    confirmedBy: uuid().references(() => members.id),
    confirmedAt: moment("confirmed_at").notNull().default(sql`now()`),
  },
  (row) => [unique().on(row.year, row.version)],
);

export const areas = pgTable(
  "areas",
  {
    id: uuid().primaryKey().defaultRandom(),
    planId: uuid()
      .notNull()
      .references(() => plans.id),
    /** Only an area routes; a measure is work the plan gives to units. */
    kind: text({ enum: ["area", "measure"] })
      .notNull()
      .default("area"),
    number: integer().notNull(),
    title: text().notNull(),
    /** The item's words in full. */
    text: text().notNull().default(""),
    /** The words in the plan that name the units. */
    annotation: text().notNull(),
  },
  (row) => [unique().on(row.planId, row.kind, row.number)],
);

export const areaTopics = pgTable(
  "area_topics",
  {
    areaId: uuid()
      .notNull()
      .references(() => areas.id),
    topicSlug: text()
      .notNull()
      .references(() => topics.slug),
  },
  (row) => [primaryKey({ columns: [row.areaId, row.topicSlug] })],
);

export const areaUnits = pgTable(
  "area_units",
  {
    areaId: uuid()
      .notNull()
      .references(() => areas.id),
    unitId: uuid()
      .notNull()
      .references(() => units.id),
    role: text({ enum: ["owner", "joint-owner", "partner", "guide"] }).notNull(),
    position: integer().notNull(),
  },
  (row) => [primaryKey({ columns: [row.areaId, row.unitId] })],
);
