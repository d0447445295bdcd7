import { boolean, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { bytes, moment } from "#db/columns.ts";

export const units = pgTable("units", {
  id: uuid().primaryKey().defaultRandom(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  nameEn: text().notNull(),
  kind: text({ enum: ["intake", "section", "brigade", "station"] }).notNull(),
  aliases: text().array().notNull().default([]),
  /** Townships a station answers for; empty for all others. */
  townships: text().array().notNull().default([]),
});

export const members = pgTable("members", {
  id: uuid().primaryKey().defaultRandom(),
  username: text().notNull().unique(),
  name: text().notNull(),
  unitId: uuid()
    .notNull()
    .references(() => units.id),
  role: text({ enum: ["intake", "unit", "publicity", "legal", "leader", "admin"] }).notNull(),
  deactivatedAt: moment("deactivated_at"),
});

/** Apart from members, so that no list of colleagues can carry a hash along. */
export const credentials = pgTable("credentials", {
  memberId: uuid()
    .primaryKey()
    .references(() => members.id),
  passwordHash: text().notNull(),
  /** A password printed by the demo; production refuses it. */
  demo: boolean().notNull().default(false),
});

export const sessions = pgTable(
  "sessions",
  {
    tokenHash: bytes().primaryKey(),
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    startedAt: moment("started_at").notNull().defaultNow(),
    seenAt: moment("seen_at").notNull().defaultNow(),
  },
  (row) => [index().on(row.memberId)],
);

/** One row for each refused sign-in; five in a minute slow the sixth down. */
export const signInRefusals = pgTable(
  "sign_in_refusals",
  {
    id: uuid().primaryKey().defaultRandom(),
    username: text().notNull(),
    at: moment("at").notNull().defaultNow(),
  },
  (row) => [index().on(row.username, row.at)],
);
