import { date, index, pgTable } from "drizzle-orm/pg-core";
import { bytes } from "#db/columns.ts";

/** Proofs of work that were used, hashed, until the day after they end: each counts once, in whichever process it comes. */
export const spentProofs = pgTable(
  "spent_proofs",
  {
    proofHash: bytes().primaryKey(),
    /** The minute is kept nowhere: it would say when a tip was written. */
    endsOn: date({ mode: "string" }).notNull(),
  },
  (row) => [index().on(row.endsOn)],
);
