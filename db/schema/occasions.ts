import { date, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { members } from "./team.ts";

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
