import { sql } from "drizzle-orm";
import { check, date, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { bytes } from "#db/columns.ts";
import { submissions } from "./intake.ts";
import { members } from "./team.ts";

/** The thread between the bureau and the sender, reached by the receipt. */
export const messages = pgTable(
  "messages",
  {
    id: uuid().primaryKey().defaultRandom(),
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    author: text({ enum: ["bureau", "sender"] }).notNull(),
    memberId: uuid().references(() => members.id),
    body: text().notNull(),
    /** Day and order are set by the database; the minute is kept nowhere. */
    writtenOn: date({ mode: "string" }).notNull().default(sql`'-infinity'`),
    position: integer().notNull().default(0),
    formKeyHash: bytes().unique(),
  },
  (row) => [index().on(row.submissionId, row.position)],
);

/** What a sender does about their own matter, each once: takes it back, asks for it to be opened again, says how it was handled. */
export const senderDeeds = pgTable(
  "sender_deeds",
  {
    id: uuid().primaryKey().defaultRandom(),
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    kind: text({ enum: ["withdraw", "reopen", "rate"] }).notNull(),
    /** Why, in the sender's words; may be empty for a rating. */
    body: text().notNull().default(""),
    /** 1 to 5; only of a rating. */
    rating: integer(),
    /** The day is set by the database; the minute is kept nowhere. */
    doneOn: date({ mode: "string" }).notNull().default(sql`'-infinity'`),
  },
  (row) => [
    unique("each_deed_once").on(row.submissionId, row.kind),
    check("a_rating_has_a_number", sql`(${row.kind} = 'rate') = (${row.rating} is not null)`),
    check("from_one_to_five", sql`${row.rating} between 1 and 5`),
  ],
);
