import { integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { moment } from "#db/columns.ts";
import { type PlanDeadline, type PlanOccasion, plans } from "./plans.ts";
import { members } from "./team.ts";

/** A unit as a notice names it: in its words, as what, and which of ours it is, once somebody or the dictionary has said so. */
export type DraftUnit = { raw: string; name: string; role: "owner" | "joint-owner" | "partner" | "guide"; unit: string | null };

export type DraftArea = {
  id: string;
  kind: "area" | "measure";
  title: string;
  text: string;
  annotation: string;
  units: DraftUnit[];
  topics: string[];
  confidence: number;
  doubts: { key: string; facts: Record<string, string | number> }[];
  /** Where its words stand in the notice; both 0 for an area that a person added. */
  from: number;
  to: number;
};

/** A notice on its way to becoming the plan of a year: what the reader proposed, and what people made of it. */
export const planDrafts = pgTable("plan_drafts", {
  id: uuid().primaryKey().defaultRandom(),
  notice: text().notNull(),
  title: text().notNull(),
  year: integer(),
  bureau: text(),
  areas: jsonb().$type<DraftArea[]>().notNull(),
  deadlines: jsonb().$type<PlanDeadline[]>().notNull(),
  occasions: jsonb().$type<PlanOccasion[]>().notNull(),
  /** Counts the changes: whoever changes an older one is told so. */
  revision: integer().notNull().default(1),
  startedBy: uuid()
    .notNull()
    .references(() => members.id),
  startedAt: moment("started_at").notNull().defaultNow(),
  planId: uuid().references(() => plans.id),
});
