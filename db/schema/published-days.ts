import { date, integer, pgView, text, uuid } from "drizzle-orm/pg-core";
import { moment } from "#db/columns.ts";

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
