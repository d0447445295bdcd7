import { bigint, index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { bytes, moment } from "#db/columns.ts";

/** Who did what, in order. Written only through the function append_activity; its hashes are chained as the transaction commits. */
export const activity = pgTable(
  "activity",
  {
    seq: bigint({ mode: "number" }).primaryKey(),
    at: moment("at").notNull(),
    /** Null for a citizen and for the clock. */
    memberId: uuid(),
    actor: text({ enum: ["member", "citizen", "clock"] }).notNull(),
    verb: text().notNull(),
    subjectKind: text().notNull(),
    subjectId: text().notNull(),
    /** Numbers, slugs and codes only: never a story, a name or a receipt. */
    facts: jsonb().$type<Record<string, string | number | boolean | null>>().notNull(),
    previousHash: bytes().notNull(),
    hash: bytes().notNull(),
  },
  (row) => [index().on(row.subjectKind, row.subjectId), index().on(row.memberId)],
);
