import { sql } from "drizzle-orm";
import { leads } from "#db/schema/leads.ts";

/** Stands in intake because somebody has to look first whether a person wrote it, and nobody has (SECURITY R19). */
export const toCheck = sql`(${leads.stage} = 'unclaimed' and is_to_check(${leads}))`;
