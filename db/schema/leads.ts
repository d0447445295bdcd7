import { date, index, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { moment } from "#db/columns.ts";
import { type checkReasons, submissions } from "./intake.ts";
import { merchants } from "./merchants.ts";
import { areas, topics } from "./plans.ts";
import { members, units } from "./team.ts";

/** Which rule gave a due date, and how it was counted: enough to say why. */
export type DueReason = {
  rule: string;
  source: string;
  article: string;
  amount: number;
  unit: "working-days" | "days";
  start: string;
  skipped: { day: string; name: string }[];
  worked: { day: string; name: string }[];
  calendarMissing: boolean;
};

/** Why a lead stands where it stands: what the sender chose, what the words say, and the rule that decided. */
export type RoutingWhy = {
  rule:
    | ("chosen" | "chosen-and-words" | "words" | "weak" | "tie" | "elsewhere" | "differ" | "no-area" | "no-owner" | "clerk" | "leader")
    | (typeof checkReasons)[number];
  plan: { year: number; version: number } | null;
  chosen: string;
  topics: { slug: string; score: number; because: string[] }[];
};

/** A clue in work. It always has one owner unit; intake owns what has none. */
export const leads = pgTable(
  "leads",
  {
    id: uuid().primaryKey().defaultRandom(),
    number: text().notNull().unique(),
    kind: text({ enum: ["complaint", "tip"] }).notNull(),
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    topicSlug: text()
      .notNull()
      .references(() => topics.slug),
    areaId: uuid().references(() => areas.id),
    ownerUnitId: uuid()
      .notNull()
      .references(() => units.id),
    merchantId: uuid().references(() => merchants.id),
    stage: text({ enum: ["unclaimed", "checking", "filed", "considering", "mediating", "closed"] }).notNull(),
    openedOn: date({ mode: "string" }).notNull(),
    dueOn: date({ mode: "string" }),
    dueReason: jsonb().$type<DueReason>(),
    /** Null for leads from before the words were sorted. */
    why: jsonb().$type<RoutingWhy>(),
    acceptedOn: date({ mode: "string" }),
    claimedBy: uuid().references(() => members.id),
    closedOn: date({ mode: "string" }),
    closingCode: text(),
    answer: text(),
    /** The number that the national platform gave it, once somebody entered it there. */
    number12315: text("number_12315"),
    updatedAt: moment("updated_at").notNull().defaultNow(),
  },
  (row) => [
    unique("one_lead_per_submission_and_area").on(row.submissionId, row.kind, row.areaId).nullsNotDistinct(),
    index().on(row.ownerUnitId, row.stage, row.dueOn),
    index().on(row.merchantId),
    index().on(row.topicSlug, row.openedOn),
    index().on(row.claimedBy),
  ],
);

/** A partner unit's part in a lead. */
export const leadTasks = pgTable(
  "lead_tasks",
  {
    id: uuid().primaryKey().defaultRandom(),
    leadId: uuid()
      .notNull()
      .references(() => leads.id),
    unitId: uuid()
      .notNull()
      .references(() => units.id),
    role: text({ enum: ["joint-owner", "partner", "guide"] }).notNull(),
    dueOn: date({ mode: "string" }),
    doneOn: date({ mode: "string" }),
    doneBy: uuid().references(() => members.id),
    outcome: text(),
  },
  (row) => [unique().on(row.leadId, row.unitId), index().on(row.unitId, row.doneOn)],
);

/** What colleagues write to each other about a lead. Never shown to a citizen. */
export const leadNotes = pgTable(
  "lead_notes",
  {
    id: uuid().primaryKey().defaultRandom(),
    leadId: uuid()
      .notNull()
      .references(() => leads.id),
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    body: text().notNull(),
    at: moment("at").notNull().defaultNow(),
  },
  (row) => [index().on(row.leadId)],
);
