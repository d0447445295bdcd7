import { type SQL, sql } from "drizzle-orm";
import { exposureDays } from "#db/schema/exposure.ts";

export const dayStates = ["draft", "rehearsed", "armed", "live"] as const;

export type DayState = (typeof dayStates)[number];

/** Where a day stands, by the database's clock. */
export const dayState: SQL<DayState> = sql<DayState>`case
  when ${exposureDays.armedAt} is not null and ${exposureDays.releaseAt} <= statement_timestamp() then 'live'
  when ${exposureDays.armedAt} is not null then 'armed'
  when ${exposureDays.rehearsedAt} is not null then 'rehearsed'
  else 'draft' end`;
