import { integer, pgTable, pgView, primaryKey, text } from "drizzle-orm/pg-core";
import { topics } from "./plans.ts";

/** Words that exposed cases, and topics which clerks confirmed, have in common: how many of them hold the word. */
export const learnedWords = pgTable(
  "learned_words",
  {
    source: text({ enum: ["case", "decision"] }).notNull(),
    topicSlug: text()
      .notNull()
      .references(() => topics.slug),
    word: text().notNull(),
    times: integer().notNull(),
  },
  (row) => [primaryKey({ columns: [row.source, row.topicSlug, row.word] })],
);

/** The part of the learned words that anybody may know: exposed cases are out. */
export const taughtByCases = pgView("taught_by_cases", {
  topicSlug: text().notNull(),
  word: text().notNull(),
  times: integer().notNull(),
}).existing();
