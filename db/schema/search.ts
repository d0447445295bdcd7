import { sql } from "drizzle-orm";
import { customType, index, pgTable, pgView, text, uuid } from "drizzle-orm/pg-core";
import { bytes, moment } from "#db/columns.ts";
import { cases } from "./cases.ts";

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/** The built-in engine's index: words cut by jieba, without positions. Read only through the published view. */
export const caseWords = pgTable(
  "case_words",
  {
    caseId: uuid()
      .primaryKey()
      .references(() => cases.id),
    titleWords: tsvector().notNull(),
    words: tsvector().notNull(),
    /** Title and party letter by letter, for pieces that cross a word's border. */
    titleText: text().notNull(),
    /** The case's hash and that of the recipe (search/recipe.ts) it was made with, so that a newer one shows. */
    madeFrom: bytes().notNull().default(sql`''::bytea`),
  },
  (row) => [index().using("gin", row.words), index().using("gin", row.titleWords)],
);

/** What Meilisearch has been told, so that the difference can be sent. `contentHash` has the recipe's hash behind it. */
export const meiliCases = pgTable("meili_cases", {
  caseId: uuid().primaryKey(),
  contentHash: bytes().notNull(),
  sentAt: moment("sent_at").notNull().default(sql`statement_timestamp()`),
});

/** The built-in index as the public role may read it: published cases with their words. Each row has all of `published_cases` too. */
export const publishedWords = pgView("published_words", {
  id: uuid().notNull(),
  titleWords: tsvector().notNull(),
  words: tsvector().notNull(),
  titleText: text().notNull(),
}).existing();
