import { type SQL, sql } from "drizzle-orm";

export const caseStates = ["draft", "reviewing", "approved", "scheduled", "published", "held", "withdrawn", "expired"] as const;

export type CaseState = (typeof caseStates)[number];

/**
 * Where a case stands, read off the rows that say so; the public view decides what is published. The columns are written
 * out: in a query of one table drizzle leaves the table's name away, and a subquery would compare a column with itself.
 */
export const caseState: SQL<CaseState> = sql<CaseState>`case
  when exists (select from case_withdrawals w where w.case_id = "cases"."id") then 'withdrawn'
  when exists (select from released_cases p where p.id = "cases"."id") then 'published'
  when exists (select from exposure_holds h where h.case_id = "cases"."id") then 'held'
  when (select d.until from term_dates("cases"."id") d) < (statement_timestamp() at time zone 'Asia/Shanghai')::date then 'expired'
  when exists (select from exposure_entries e join exposure_days d on d.id = e.day_id where e.case_id = "cases"."id" and d.armed_at is not null) then 'scheduled'
  when exists (select from case_reviews r where r.case_id = "cases"."id" and r.content_hash = "cases"."content_hash" and r.step = 'approval') then 'approved'
  when exists (select from case_reviews r where r.case_id = "cases"."id" and r.content_hash = "cases"."content_hash") then 'reviewing'
  else 'draft' end`;
