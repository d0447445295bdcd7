import { bigint, index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { moment } from "#db/columns.ts";

/** Promised work. A row is taken with a lease; a dead worker's row comes due again. */
export const jobs = pgTable(
  "jobs",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    kind: text().notNull(),
    payload: jsonb().$type<Record<string, string | number>>().notNull(),
    runAt: moment("run_at").notNull().defaultNow(),
    claimedUntil: moment("claimed_until"),
    attempts: integer().notNull().default(0),
    lastError: text(),
  },
  (row) => [index().on(row.runAt)],
);
