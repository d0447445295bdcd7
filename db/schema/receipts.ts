import { boolean, date, integer, jsonb, pgView, text, uuid } from "drizzle-orm/pg-core";
import { bytes } from "#db/columns.ts";
import type { DueReason } from "./leads.ts";

/** What the holder of a receipt may read; empty unless the transaction says which receipt (portal.receipt). */
export const receiptFilings = pgView("receipt_filings", {
  submissionId: uuid().notNull(),
  kind: text({ enum: ["complaint", "tip"] }).notNull(),
  identity: text({ enum: ["real-name", "contact-only", "anonymous"] }).notNull(),
  topicSlug: text().notNull(),
  merchantName: text().notNull(),
  filedOn: date({ mode: "string" }).notNull(),
  fingerprint: bytes().notNull(),
  elsewhere: text(),
  files: integer().notNull(),
  /** A reward is wished for, and a secret claims it. */
  rewarded: boolean().notNull(),
}).existing();

export const receiptLeads = pgView("receipt_leads", {
  kind: text({ enum: ["complaint", "tip"] }).notNull(),
  stage: text({ enum: ["unclaimed", "checking", "filed", "considering", "mediating", "closed"] }).notNull(),
  unitName: text().notNull(),
  unitNameEn: text().notNull(),
  dueOn: date({ mode: "string" }),
  dueReason: jsonb().$type<DueReason>(),
  closedOn: date({ mode: "string" }),
  closingCode: text(),
  answer: text(),
  topicSlug: text().notNull(),
  number: text().notNull(),
  submissionId: uuid().notNull(),
}).existing();

/** The files of a filing, so that the same one is not put to it twice and their number is known. */
export const receiptFiles = pgView("receipt_files", {
  submissionId: uuid().notNull(),
  sha256: bytes().notNull(),
  bytes: integer().notNull(),
  mediaType: text().notNull(),
  addedOn: date({ mode: "string" }),
}).existing();

export const receiptMessages = pgView("receipt_messages", {
  position: integer().notNull(),
  author: text({ enum: ["bureau", "sender"] }).notNull(),
  body: text().notNull(),
  writtenOn: date({ mode: "string" }).notNull(),
  submissionId: uuid().notNull(),
}).existing();

export const receiptDeeds = pgView("receipt_deeds", {
  kind: text({ enum: ["withdraw", "reopen", "rate"] }).notNull(),
  body: text().notNull(),
  rating: integer(),
  doneOn: date({ mode: "string" }).notNull(),
  submissionId: uuid().notNull(),
}).existing();

/** What the holder of a reward's secret may read; empty unless the transaction says which (portal.reward). */
export const rewardStanding = pgView("reward_standing", {
  submissionId: uuid().notNull(),
  /** "open": closed with a penalty, or handed to who punishes, so that it can be claimed. */
  state: text({ enum: ["working", "ended", "open"] }).notNull(),
  claimedOn: date({ mode: "string" }),
  decision: text({ enum: ["granted", "declined"] }),
  words: text(),
  decidedOn: date({ mode: "string" }),
}).existing();
