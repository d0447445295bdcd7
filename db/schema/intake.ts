import { sql } from "drizzle-orm";
import { check, date, index, integer, numeric, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { bytes, moment } from "#db/columns.ts";
import { topics } from "./plans.ts";
import { members } from "./team.ts";

/** What a citizen sent. Who they are is sealed; no address of a computer is kept. */
export const submissions = pgTable(
  "submissions",
  {
    id: uuid().primaryKey().defaultRandom(),
    kind: text({ enum: ["complaint", "tip"] }).notNull(),
    identity: text({ enum: ["real-name", "contact-only", "anonymous"] }).notNull(),
    /** Name, phone and address, sealed to the bureau's key; null when anonymous. */
    sealedContact: bytes(),
    topicSlug: text()
      .notNull()
      .references(() => topics.slug),
    merchantName: text().notNull(),
    merchantAddress: text().notNull(),
    township: text(),
    /** The matter seems to belong to another authority; the sender was told which. */
    elsewhere: text(),
    happenedOn: date({ mode: "string" }),
    story: text().notNull(),
    request: text(),
    amountYuan: numeric({ precision: 14, scale: 2 }),
    filedOn: date({ mode: "string" }).notNull(),
    /** Null for an anonymous tip: a minute and an access log together would be a name. */
    filedAt: moment("filed_at"),
    /** The hidden key of the form, hashed: the same form sent twice is one submission. */
    formKeyHash: bytes().notNull().unique(),
    fingerprint: bytes().notNull(),
    receiptHash: bytes().notNull().unique(),
  },
  (row) => [
    check("anonymous_is_bare", sql`${row.identity} <> 'anonymous' or (${row.sealedContact} is null and ${row.filedAt} is null)`),
    check("complaint_has_a_name", sql`${row.kind} <> 'complaint' or ${row.identity} = 'real-name'`),
  ],
);

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
