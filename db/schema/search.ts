import { sql } from "drizzle-orm";
import { bigint, customType, date, index, integer, pgTable, pgView, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { bytes, moment } from "#db/columns.ts";
import { cases } from "./cases.ts";
import { members } from "./team.ts";

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });
const range = customType<{ data: string }>({ dataType: () => "tstzrange" });

/**
 * The built-in engine's index: words cut by jieba, without positions. It has two sides: one answers while a rebuild fills the
 * other. What is below `madeFrom` the database writes itself, whenever a day, a hold, a reading or a withdrawal changes.
 */
export const caseWords = pgTable(
  "case_words",
  {
    side: text({ enum: ["a", "b"] }).notNull(),
    caseId: uuid()
      .notNull()
      .references(() => cases.id),
    /** Pieces of words; those of a title, of what stands first, of other names and the like begin with a capital (search/lexemes.ts). */
    words: tsvector().notNull(),
    /** Title and party letter by letter, for pieces that cross a word's border. */
    titleText: text().notNull(),
    /** The case's hash and that of the recipe (search/recipe.ts) it was made with, so that a newer one shows. */
    madeFrom: bytes().notNull(),
    /** When the public may read the case; empty for never. */
    visible: range().notNull().default(sql`'empty'`),
    /** What it is filtered, counted and walked by, as codes of search_keys: "t:lifts", "p:城东镇", "y:2026" (search/groups.ts), "m:2026-11", "a:34". */
    keys: integer().array().notNull().default(sql`'{}'`),
    /** Those of its keys that are counted, each as the character of its code: six for a case that is or comes out, none for any other. */
    traits: text()
      .notNull()
      .generatedAlwaysAs(sql`coalesce(chr(keys[1]) || chr(keys[2]) || chr(keys[3]) || chr(keys[4]) || chr(keys[5]) || chr(keys[7]), '')`),
    releaseAt: moment("release_at"),
    position: integer().notNull().default(0),
    /** Fine and what was confiscated, in fen. */
    amount: bigint({ mode: "number" }).notNull().default(0),
  },
  (row) => [primaryKey({ columns: [row.side, row.caseId] }), index("case_words_by_case").on(row.caseId)],
);

/** What cases are filtered and counted by, each with a small number (codes_of). From the first minute of a case that has it on it is known. */
export const searchKeys = pgTable("search_keys", {
  code: integer().primaryKey(),
  key: text().notNull().unique(),
  knownFrom: moment("known_from"),
});

/** Which side of the built-in index answers, and whether a rebuild fills the other one meanwhile. One row. */
export const searchSides = pgTable("search_sides", {
  one: integer().primaryKey().default(1),
  answers: text({ enum: ["a", "b"] }).notNull(),
  filling: text({ enum: ["a", "b"] }),
  /** The index of Meilisearch that was found as it was told to be, "made changed", by its own clock; null while it must not be asked. */
  meiliWhole: text(),
  changedAt: moment("changed_at").notNull().defaultNow(),
});

/**
 * What an index of Meilisearch has been told, so that the difference can be sent. It is known by the moment it was made at, whatever name
 * it has. `contentHash` has the recipe's hash behind it; empty while the telling is under way, and nobody knows whether it was heard.
 */
export const meiliCases = pgTable(
  "meili_cases",
  {
    made: text().notNull(),
    caseId: uuid().notNull(),
    contentHash: bytes().notNull(),
    sentAt: moment("sent_at").notNull().default(sql`statement_timestamp()`),
  },
  (row) => [primaryKey({ columns: [row.made, row.caseId] })],
);

/** Different words for one thing that the staff have found people use; in force as soon as they are written. */
export const searchSynonyms = pgTable("search_synonyms", {
  id: uuid().primaryKey().defaultRandom(),
  names: text().array().notNull(),
  addedBy: uuid()
    .notNull()
    .references(() => members.id),
  addedAt: moment("added_at").notNull().defaultNow(),
  endedBy: uuid().references(() => members.id),
  endedAt: moment("ended_at"),
});

/** Questions that found nothing, a day at a time: what was asked and how often, never who asked. */
export const searchMisses = pgTable(
  "search_misses",
  { day: date({ mode: "string" }).notNull(), asked: text().notNull(), times: integer().notNull().default(1) },
  (row) => [primaryKey({ columns: [row.day, row.asked] })],
);

/** Words of published cases, and how they sound and look, for what is typed wrong. Learnt by the clock, after the minute. */
export const searchWords = pgTable(
  "search_words",
  {
    word: text().primaryKey(),
    /** Toneless, "jia you zhan"; "jyz". */
    pinyin: text().notNull(),
    initials: text().notNull(),
    /** The word with one character open or left out: "加_站", "加站". */
    holes: text().array().notNull(),
    /** What a case that has the word must hold, as a tsquery. */
    asked: text().notNull(),
    cases: integer().notNull(),
  },
  (row) => [index().on(row.pinyin), index().on(row.initials), index().using("gin", row.holes)],
);

/** Cases whose words are still to be learnt, and from when on; written by the database wherever a case becomes public. */
export const searchToLearn = pgTable(
  "search_to_learn",
  {
    caseId: uuid()
      .primaryKey()
      .references(() => cases.id),
    at: moment("at").notNull(),
  },
  (row) => [index().on(row.at)],
);

/**
 * What Meilisearch is still to be told of, and from when on: written by the database wherever a case opens, closes or changes in public.
 */
export const searchToTell = pgTable(
  "search_to_tell",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    caseId: uuid()
      .notNull()
      .references(() => cases.id),
    at: moment("at").notNull(),
  },
  (row) => [index().on(row.at)],
);

/** The built-in index as the public role may read it: the answering side, and of it what is public at this moment. */
export const publishedWords = pgView("published_words", {
  id: uuid().notNull(),
  words: tsvector().notNull(),
  titleText: text().notNull(),
  keys: integer().array().notNull(),
  traits: text().notNull(),
  releaseAt: moment("release_at").notNull(),
  position: integer().notNull(),
  amount: bigint({ mode: "number" }).notNull(),
}).existing();
