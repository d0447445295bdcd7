import { boolean, date, pgView, text, uuid } from "drizzle-orm/pg-core";
import { withdrawalReasons } from "./cases.ts";

/** Numbers that once were public and no longer are. One that is embargoed, held, in draft or was never given is not among them. */
export const goneCases = pgView("gone_cases", {
  number: text().notNull(),
  goneOn: date({ mode: "string" }).notNull(),
  why: text({ enum: [...withdrawalReasons, "expired"] }).notNull(),
}).existing();

/** Every withdrawal of something that was public, without party or title. */
export const registerWithdrawals = pgView("register_withdrawals", {
  id: uuid().notNull(),
  goneOn: date({ mode: "string" }).notNull(),
  why: text({ enum: withdrawalReasons }).notNull(),
  dayTitle: text().notNull(),
}).existing();

/** Every correction made in the open: which parts, by their columns' names, never what stood there. */
export const registerCorrections = pgView("register_corrections", {
  id: uuid().notNull(),
  correctedOn: date({ mode: "string" }).notNull(),
  caseNumber: text().notNull(),
  isPublic: boolean().notNull(),
  changed: text().array().notNull(),
}).existing();
