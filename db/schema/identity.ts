import { sql } from "drizzle-orm";
import { date, index, integer, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { bytes, moment } from "#db/columns.ts";
import { submissions } from "./intake.ts";
import { leads } from "./leads.ts";
import { members } from "./team.ts";

/** The key of one sealed contact, itself sealed to the bureau. With the key gone the contact is noise; the rest of the row stays. */
export const contactKeys = pgTable("contact_keys", {
  submissionId: uuid()
    .primaryKey()
    .references(() => submissions.id),
  sealedKey: bytes(),
  shreddedOn: date({ mode: "string" }),
});

/**
 * What tells that two complaints came from one telephone, one address or one name, and not which: a keyed hash, whose key lies in a
 * file outside the database. Only of complaints; gone with the contact's key.
 */
export const contactMarks = pgTable(
  "contact_marks",
  {
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    kind: text({ enum: ["phone", "address", "name"] }).notNull(),
    mark: bytes().notNull(),
  },
  (row) => [primaryKey({ columns: [row.submissionId, row.kind] }), index().on(row.kind, row.mark)],
);

/** Somebody asks to see who sent it; somebody else agrees or does not; then it is open for a quarter of an hour. */
export const identityOpenings = pgTable(
  "identity_openings",
  {
    id: uuid().primaryKey().defaultRandom(),
    leadId: uuid()
      .notNull()
      .references(() => leads.id),
    askedBy: uuid()
      .notNull()
      .references(() => members.id),
    /** Whom they want to see: who sent it, or who claims its reward. */
    subject: text({ enum: ["sender", "claim"] })
      .notNull()
      .default("sender"),
    reason: text().notNull(),
    askedAt: moment("asked_at").notNull().defaultNow(),
    decidedBy: uuid().references(() => members.id),
    decision: text({ enum: ["agreed", "refused"] }),
    decidedAt: moment("decided_at"),
    openUntil: moment("open_until"),
  },
  (row) => [index().on(row.leadId, row.askedAt)],
);

/** How long a sender stays known after the last lead is closed; what is not law is the bureau's setting. */
export const retentionRules = pgTable(
  "retention_rules",
  {
    id: uuid().primaryKey().defaultRandom(),
    kind: text({ enum: ["complaint", "tip"] }).notNull(),
    /** Null: every other way of closing. */
    closingCode: text(),
    days: integer().notNull(),
    source: text().notNull(),
  },
  (row) => [unique("one_term_per_outcome").on(row.kind, row.closingCode).nullsNotDistinct()],
);

/** Somebody holds the secret of a rewarded tip and says, sealed, who they are. One per tip; decided once, with words for the claimant. */
export const rewardClaims = pgTable("reward_claims", {
  submissionId: uuid()
    .primaryKey()
    .references(() => submissions.id),
  sealedContact: bytes().notNull(),
  /** Of the contact, sealed to the bureau; null once its term is over. */
  sealedKey: bytes(),
  shreddedOn: date({ mode: "string" }),
  /** Days only, set by the database: a minute would tell of an informant. */
  claimedOn: date({ mode: "string" }).notNull().default(sql`'-infinity'`),
  decision: text({ enum: ["granted", "declined"] }),
  /** What the claimant reads. */
  words: text(),
  decidedBy: uuid().references(() => members.id),
  decidedOn: date({ mode: "string" }),
});
