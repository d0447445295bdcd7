import { pgTable, text, uuid } from "drizzle-orm/pg-core";
import { moment } from "#db/columns.ts";
import { leads } from "./leads.ts";
import { topics } from "./plans.ts";
import { members } from "./team.ts";

/** The topic that a colleague confirmed for a lead, with the story's words: what sorting learns from. */
export const topicDecisions = pgTable("topic_decisions", {
  leadId: uuid()
    .primaryKey()
    .references(() => leads.id),
  topicSlug: text()
    .notNull()
    .references(() => topics.slug),
  words: text().array().notNull(),
  memberId: uuid()
    .notNull()
    .references(() => members.id),
  at: moment("at").notNull().defaultNow(),
});
