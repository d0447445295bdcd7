import { getTableColumns, sql } from "drizzle-orm";
import { check, date, numeric, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { bytes, moment } from "#db/columns.ts";
import { topics } from "./plans.ts";
import { members } from "./team.ts";

export const channels = [
  "web",
  "phone",
  "counter",
  "letter",
  "12315",
  "12345",
  "upper-bureau",
  "other-agency",
  "media",
  "inspection",
  "monitoring",
  "supervisor",
] as const;

/** Volunteer supervisors (义务监督员) whom the bureau has appointed. */
export const supervisors = pgTable("supervisors", {
  id: uuid().primaryKey().defaultRandom(),
  number: text().notNull().unique(),
  name: text().notNull(),
  township: text(),
  endedOn: date({ mode: "string" }),
});

/** Sent by the hundred, by something that fills in every field, or faster than anybody writes. */
export const checkReasons = ["flood", "machine", "quick"] as const;

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
    /** Null for all that came over the web: a minute and an access log together would be a name. */
    filedAt: moment("filed_at"),
    /** The hidden key of the form, hashed: the same form sent twice is one submission. */
    formKeyHash: bytes().notNull().unique(),
    fingerprint: bytes().notNull(),
    receiptHash: bytes().notNull().unique(),
    /** The platform it was bought on, and the operator's number in the public register, when the sender knows them. */
    platform: text(),
    creditCode: text(),
    /** Of a complaint only: of an informant it would be a name. */
    orderNumber: text(),
    /** Who complains: the consumer, somebody with a power of attorney (市监令121 art. 11), or several together (art. 12). */
    behalf: text({ enum: ["self", "agent", "joint"] })
      .notNull()
      .default("self"),
    /** A reward is wished for: the secret that claims it, hashed. The secret itself is only with the informant. */
    rewardHash: bytes().unique(),
    /** How it reached the bureau; everything but "web" was taken down by a colleague. */
    channel: text({ enum: channels }).notNull().default("web"),
    /** Its number where it came from (12345, 12315, the upper bureau); null on our own form. */
    sourceNumber: text(),
    takenBy: uuid().references(() => members.id),
    /** The volunteer supervisor who sent it. */
    supervisorId: uuid().references(() => supervisors.id),
    /**
     * Why intake looks first whether a person wrote it; null when nothing speaks against it. It is filed and its time runs all the same.
     */
    toCheck: text({ enum: checkReasons }),
  },
  (row) => [
    check("a_known_reason_to_check", sql`${row.toCheck} in ('flood', 'machine', 'quick')`),
    check("only_the_web_is_checked", sql`${row.channel} = 'web' or ${row.toCheck} is null`),
    check("only_complaints_have_orders", sql`${row.kind} = 'complaint' or (${row.orderNumber} is null and ${row.behalf} = 'self')`),
    check("only_tips_are_rewarded", sql`${row.kind} = 'tip' or ${row.rewardHash} is null`),
    check("anonymous_is_bare", sql`${row.identity} <> 'anonymous' or (${row.sealedContact} is null and ${row.filedAt} is null)`),
    check("taken_by_a_colleague", sql`(${row.channel} = 'web') = (${row.takenBy} is null)`),
    check("complaint_has_a_name", sql`${row.kind} <> 'complaint' or ${row.identity} = 'real-name'`),
  ],
);

const { formKeyHash, fingerprint, receiptHash, rewardHash, ...shown } = getTableColumns(submissions);

/** What the desk may read of a filing; what ties it to a receipt, to a browser or to its other half is the portal's own. */
export const shownOfFiling = shown;

/** A colleague has looked at a filing that was to be checked and found nothing wrong. Without a row it is still to be looked at. */
export const clearedFilings = pgTable("cleared_filings", {
  submissionId: uuid()
    .primaryKey()
    .references(() => submissions.id),
  memberId: uuid()
    .notNull()
    .references(() => members.id),
  at: moment("at").notNull().defaultNow(),
});
