import { sql } from "drizzle-orm";
import { pgTable, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { bytes, moment } from "#db/columns.ts";
import { exposureDays } from "./exposure.ts";
import { members } from "./team.ts";

/** A private link to the rehearsal: whoever holds the key reads the pages as they will be, for a day. Only the key's hash is kept. */
export const rehearsalLinks = pgTable("rehearsal_links", {
  id: uuid().primaryKey().defaultRandom(),
  dayId: uuid()
    .notNull()
    .references(() => exposureDays.id),
  keyHash: bytes().notNull().unique(),
  madeBy: uuid()
    .notNull()
    .references(() => members.id),
  madeAt: moment("made_at").notNull().defaultNow(),
  expiresAt: moment("expires_at").notNull(),
  revokedAt: moment("revoked_at"),
});

/** The door of an industry's day: a link and a code, shown once; only their hashes are kept. A new one ends the one before. */
export const industryDoors = pgTable(
  "industry_doors",
  {
    id: uuid().primaryKey().defaultRandom(),
    dayId: uuid()
      .notNull()
      .references(() => exposureDays.id),
    keyHash: bytes().notNull().unique(),
    codeHash: bytes().notNull(),
    madeBy: uuid()
      .notNull()
      .references(() => members.id),
    madeAt: moment("made_at").notNull().defaultNow(),
    endedAt: moment("ended_at"),
  },
  (row) => [uniqueIndex("a_day_has_one_door").on(row.dayId).where(sql`ended_at is null`)],
);
