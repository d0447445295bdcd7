import { type SQL, sql } from "drizzle-orm";
import type { CaseQuery } from "#search/engine.ts";

/** Entries in the orders that people may ask for; the id keeps apart what would else stand now here and now there. */
export const order: Record<CaseQuery["sort"], SQL> = {
  relevance: sql`rank, release_at desc, position, id`,
  newest: sql`release_at desc, position, id`,
  amount: sql`amount desc, release_at desc, position, id`,
};

/** As `first` and `holds` of sets of which all that was found is kept as `found`. */
export const firstFound = (sort: CaseQuery["sort"], most: number): SQL => sql`select * from found order by ${order[sort]} limit ${most}`;
export const isFound = sql`w.id = any(array(select id from found))`;
