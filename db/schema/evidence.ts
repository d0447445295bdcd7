import { date, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { bytes, moment } from "#db/columns.ts";
import { submissions } from "./intake.ts";
import { leads } from "./leads.ts";
import { members } from "./team.ts";

/**
 * A file that came with a submission. The original stays locked away; staff look at the cleaned picture. `sha256` is the original's as it
 * came.
 */
export const evidence = pgTable(
  "evidence",
  {
    id: uuid().primaryKey().defaultRandom(),
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    sha256: bytes().notNull(),
    /** Of the locked original, and its name on the shelf; null only where it came before originals were locked (seal-earlier.ts). */
    sealedSha256: bytes(),
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

/** The key of one original. With it gone the original is noise; the cleaned copy and the rest of the row stay. */
export const evidenceKeys = pgTable("evidence_keys", {
  evidenceId: uuid()
    .primaryKey()
    .references(() => evidence.id),
  /** Sealed to the bureau for this row; only the staff process can open it. Null once its term is over. */
  sealedKey: bytes(),
  /** Open, for the job that makes the cleaned copy; null from then on, and then the original is sealed. */
  workingKey: bytes(),
  shreddedOn: date({ mode: "string" }),
});

/** Somebody who works on a lead takes an original out, and says why; it is theirs for a quarter of an hour. */
export const originalOpenings = pgTable(
  "original_openings",
  {
    id: uuid().primaryKey().defaultRandom(),
    evidenceId: uuid()
      .notNull()
      .references(() => evidence.id),
    leadId: uuid()
      .notNull()
      .references(() => leads.id),
    askedBy: uuid()
      .notNull()
      .references(() => members.id),
    reason: text().notNull(),
    /** Both set by the database. */
    askedAt: moment("asked_at").notNull().defaultNow(),
    openUntil: moment("open_until").notNull().defaultNow(),
  },
  (row) => [index().on(row.evidenceId, row.askedBy)],
);
