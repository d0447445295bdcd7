import { type SQL, sql } from "drizzle-orm";
import { exposureDays } from "#db/schema/exposure.ts";

export const dayStates = ["draft", "rehearsed", "armed", "live", "closed"] as const;

export type DayState = (typeof dayStates)[number];

/**
 * Where a day stands, by the database's clock. Closed: its minute has come and nothing of it can be read any more, because it was
 * taken back, or every case left on its own. The columns are written out: a subquery would compare a column with itself.
 */
export const dayState: SQL<DayState> = sql<DayState>`case
  when ${exposureDays.armedAt} is not null and ${exposureDays.releaseAt} <= statement_timestamp() then
    case when exists (select from released_cases r where r.day_slug = "exposure_days"."slug") then 'live' else 'closed' end
  when ${exposureDays.armedAt} is not null then 'armed'
  when ${exposureDays.rehearsedAt} is not null then 'rehearsed'
  else 'draft' end`;
