import { date, pgTable, pgView, text, uuid } from "drizzle-orm/pg-core";
import { moment } from "#db/columns.ts";
import { cases } from "./cases.ts";
import { members } from "./team.ts";

/** Who wrote it down, who else stands by it, and who took it back: only what a second person confirmed is shown (DOMAIN §2.4). */
const twoPeople = () => ({
  memberId: uuid()
    .notNull()
    .references(() => members.id),
  at: moment("at").notNull().defaultNow(),
  confirmedBy: uuid().references(() => members.id),
  confirmedAt: moment("confirmed_at"),
  takenBackBy: uuid().references(() => members.id),
  takenBackAt: moment("taken_back_at"),
});

export const recheckResults = ["rectified", "partly", "not", "closed-business"] as const;

/** 整改回头看: the bureau went to look again after the exposure. */
export const caseRechecks = pgTable("case_rechecks", {
  id: uuid().primaryKey().defaultRandom(),
  caseId: uuid()
    .notNull()
    .references(() => cases.id),
  checkedOn: date({ mode: "string" }).notNull(),
  result: text({ enum: recheckResults }).notNull(),
  ...twoPeople(),
});

export const replyKinds = [
  "accepts-rectified",
  "compensated",
  "recalled",
  "contests-reconsideration",
  "contests-court",
  "no-comment",
] as const;

/** What the exposed operator answered, as one of a fixed list: never its own words. `letterNo` stays inside. */
export const operatorReplies = pgTable("operator_replies", {
  id: uuid().primaryKey().defaultRandom(),
  caseId: uuid()
    .notNull()
    .references(() => cases.id),
  repliedOn: date({ mode: "string" }).notNull(),
  reply: text({ enum: replyKinds }).notNull(),
  letterNo: text().notNull(),
  ...twoPeople(),
});

/** Of published cases, what a second person confirmed. */
export const publishedRechecks = pgView("published_rechecks", {
  id: uuid().notNull(),
  caseNumber: text().notNull(),
  daySlug: text().notNull(),
  checkedOn: date({ mode: "string" }).notNull(),
  result: text({ enum: recheckResults }).notNull(),
}).existing();

export const publishedReplies = pgView("published_replies", {
  id: uuid().notNull(),
  caseNumber: text().notNull(),
  daySlug: text().notNull(),
  repliedOn: date({ mode: "string" }).notNull(),
  reply: text({ enum: replyKinds }).notNull(),
}).existing();
