import { integer, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { moment } from "#db/columns.ts";
import { members, units } from "./team.ts";

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
  position: integer().notNull(),
});

/** A year's action plan. The one in force is the newest whose moment has come. */
export const plans = pgTable("plans", {
  id: uuid().primaryKey().defaultRandom(),
  year: integer().notNull(),
  title: text().notNull(),
  inForceFrom: moment("in_force_from").notNull(),
  confirmedBy: uuid().references(() => members.id),
});

export const areas = pgTable(
  "areas",
  {
    id: uuid().primaryKey().defaultRandom(),
    planId: uuid()
      .notNull()
      .references(() => plans.id),
    number: integer().notNull(),
    title: text().notNull(),
    /** The words in the plan that name the units. */
    annotation: text().notNull(),
  },
  (row) => [unique().on(row.planId, row.number)],
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
