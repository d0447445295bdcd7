import { boolean, date, index, numeric, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { bytes, moment } from "#db/columns.ts";
import { leads } from "./leads.ts";
import { topics } from "./plans.ts";
import { publicationTerms } from "./publication-terms.ts";
import { members } from "./team.ts";

/** A typical case, written for the public. `contentHash` is set by the database over everything the public will read. */
export const cases = pgTable(
  "cases",
  {
    id: uuid().primaryKey().defaultRandom(),
    /** "2026-481930": the year and six random digits, so that no gap betrays a case to come. */
    number: text().notNull().unique(),
    topicSlug: text()
      .notNull()
      .references(() => topics.slug),
    leadId: uuid().references(() => leads.id),
    title: text().notNull(),
    lead: text().notNull(),
    party: text().notNull(),
    /** Who was punished; a minor is never exposed (DOMAIN §2.5). */
    partyKind: text({ enum: ["enterprise", "trader", "person", "minor"] })
      .notNull()
      .default("enterprise"),
    township: text().notNull(),
    /** Who decided; empty: the bureau itself. */
    authority: text().notNull().default(""),
    documentNo: text().notNull(),
    decidedOn: date({ mode: "string" }).notNull(),
    /** Only what is closed goes out (DOMAIN §2.4). */
    handling: text({ enum: ["closed", "open"] })
      .notNull()
      .default("closed"),
    /** A penalty of a warning only cannot be exposed (SAMR Order 45 art. 2). */
    warningOnly: boolean().notNull().default(false),
    violation: text().notNull(),
    laws: text().array().notNull(),
    fineYuan: numeric({ precision: 14, scale: 2, mode: "number" }).notNull(),
    confiscatedYuan: numeric({ precision: 14, scale: 2, mode: "number" }).notNull(),
    transferredToPolice: boolean().notNull(),
    happened: text().notNull(),
    penalty: text().notNull(),
    spot: text().array().notNull(),
    act: text().notNull(),
    /** An expert's word; empty when there is none. */
    expert: text().notNull().default(""),
    /** Put on the list of serious dishonesty, and where that can be read (DOMAIN §2.3). */
    seriousListOn: date({ mode: "string" }),
    seriousListUrl: text().notNull().default(""),
    tier: text({ enum: ["minor", "ordinary", "serious"] }).notNull(),
    /** Last day in public, after the publication term of its tier; where the clock starts at publication, the view counts from there. */
    publishUntil: date({ mode: "string" }).notNull(),
    /** The row of the terms it was written under, from when that one counts, and before which day nobody repairs it away. */
    termId: uuid().references(() => publicationTerms.id),
    termClock: text({ enum: ["decision", "publication"] })
      .notNull()
      .default("decision"),
    minUntil: date({ mode: "string" }),
    authorId: uuid()
      .notNull()
      .references(() => members.id),
    lastEditorId: uuid()
      .notNull()
      .references(() => members.id),
    contentHash: bytes().notNull(),
    updatedAt: moment("updated_at").notNull().defaultNow(),
  },
  (row) => [index().on(row.topicSlug), index().on(row.leadId)],
);

export const withdrawalReasons = ["repaired", "revoked", "corrected", "mistaken", "reverted"] as const;

/** A case taken back before its term: leaves pages, search and pictures at once. */
export const caseWithdrawals = pgTable("case_withdrawals", {
  /** What the public register names its line by. */
  id: uuid().notNull().defaultRandom(),
  caseId: uuid()
    .primaryKey()
    .references(() => cases.id),
  reason: text({ enum: withdrawalReasons }).notNull(),
  memberId: uuid()
    .notNull()
    .references(() => members.id),
  at: moment("at").notNull().defaultNow(),
});
