import { sql } from "drizzle-orm";
import { asClock } from "#db/client.server.ts";
import { searchMisses } from "#db/schema/search.ts";

/** How long a question that found nothing stays counted. The database holds the same term, so none goes early. */
export const daysCounted = 90;

/** Job: questions of more than ninety days ago are forgotten. Gives how many. */
export async function sweepMisses(): Promise<number> {
  const over = sql`${searchMisses.day} < (statement_timestamp() at time zone 'Asia/Shanghai')::date - ${daysCounted}::int`;
  return asClock(async (tx) => (await tx.delete(searchMisses).where(over).returning({ day: searchMisses.day })).length);
}
