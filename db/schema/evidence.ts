import { date, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { bytes, moment } from "#db/columns.ts";
import { submissions } from "./intake.ts";

/** A file that came with a submission. The original stays locked away; staff look at the cleaned picture. */
export const evidence = pgTable(
  "evidence",
  {
    id: uuid().primaryKey().defaultRandom(),
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    sha256: bytes().notNull(),
    bytes: integer().notNull(),
    mediaType: text().notNull(),
    /** The day it was put to a filing that was there already; null for what came with it. Set by the database. */
    addedOn: date({ mode: "string" }),
    cleanedAt: moment("cleaned_at"),
    cleanSha256: bytes(),
    width: integer(),
    height: integer(),
    /** Why it cannot be shown, when it cannot. */
    refused: text({ enum: ["unreadable", "too-large", "infected"] }),
  },
  (row) => [index().on(row.submissionId)],
);
