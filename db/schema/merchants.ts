import { pgTable, text, uuid } from "drizzle-orm/pg-core";

/** An operator that people report. Two writings of one name meet in `nameKey`. */
export const merchants = pgTable("merchants", {
  id: uuid().primaryKey().defaultRandom(),
  name: text().notNull(),
  nameKey: text().notNull().unique(),
  creditCode: text(),
  township: text(),
});
