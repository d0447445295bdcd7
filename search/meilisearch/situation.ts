import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { type Codes, codesOf, type KnownKeys, knownKeys } from "#search/postgres/codes.ts";

export type Situation = {
  /** The index is named after the database, so that two portals on one server do not mix. */
  index: string;
  /** Seconds since 1970 and the day in Shanghai (20261121), by the database's clock. */
  now: number;
  today: number;
  /** A day was released a moment ago, and Meilisearch may not have been told yet. */
  justReleased: boolean;
  /** The index is as it was told to be when the clock last looked. */
  whole: boolean;
  codes: Codes;
};

/** What the database knows that matters before Meilisearch is asked. */
export async function situation(tx: Tx): Promise<Situation> {
  const [row] = await tx.execute<Omit<Situation, "codes"> & { known: KnownKeys }>(sql`
    select 'cases_' || regexp_replace(current_database(), '[^a-zA-Z0-9_-]', '_', 'g') as index,
      floor(extract(epoch from statement_timestamp()))::int as now,
      to_char(statement_timestamp() at time zone 'Asia/Shanghai', 'YYYYMMDD')::int as today,
      exists (select from published_days where release_at > statement_timestamp() - interval '15 seconds') as "justReleased", ${knownKeys} as known,
      coalesce((select whole from meili_standing), false) as whole`);
  if (!row) throw new Error("the database did not say where it is");
  const { known, ...situation } = row;
  return { ...situation, codes: codesOf(known) };
}
