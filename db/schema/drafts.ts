import { sql } from "drizzle-orm";
import { date, index, pgTable } from "drizzle-orm/pg-core";
import { bytes } from "#db/columns.ts";

/**
 * A form on its way. What is in it is locked with a key that only the writer's browser has: nobody at the bureau can read what was
 * not sent. It is gone some days after it was begun (app/intake/drafts).
 */
export const drafts = pgTable(
  "drafts",
  {
    keyHash: bytes().primaryKey(),
    locked: bytes().notNull(),
    /** Set by the database; the minute is kept nowhere. */
    bornOn: date({ mode: "string" }).notNull().default(sql`'-infinity'`),
  },
  (row) => [index().on(row.bornOn)],
);
