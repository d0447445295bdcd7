import { sql } from "drizzle-orm";
import { log } from "#app/log.server.ts";
import { asCitizen } from "#db/client.server.ts";
import { missText } from "./search/miss-text.ts";

/**
 * Somebody's question found nothing: it is counted for its day in Shanghai, without who asked and without the minute. At most 2,000
 * different questions a day; one that could be about a person is not kept at all. Never throws: whoever searched gets their page.
 * No activity row: it would say when somebody searched.
 */
export async function countMiss(text: string): Promise<void> {
  try {
    const asked = missText(text);
    if (asked) await asCitizen((tx) => tx.execute(sql`select count_miss(${asked})`));
  } catch (error) {
    log.warn({ event: "search.miss-uncounted", ...log.fault(error) });
  }
}
