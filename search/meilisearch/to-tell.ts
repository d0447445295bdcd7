import { inArray, sql } from "drizzle-orm";
import { asClock } from "#db/client.server.ts";
import { searchToTell } from "#db/schema/search.ts";

const atOnce = 1000;

/**
 * Gives cases that have opened, closed or changed in public since they were last told to `tell`, some at a time, until there are none.
 * What is noted meanwhile stays for the next time, and so does everything when `tell` throws.
 */
export async function tellChanged(tell: (ids: string[]) => Promise<void>): Promise<void> {
  for (let more = true; more; ) {
    const noted = await asClock((tx) =>
      tx
        .select({ id: searchToTell.id, caseId: searchToTell.caseId })
        .from(searchToTell)
        .where(sql`${searchToTell.at} <= statement_timestamp()`)
        .orderBy(searchToTell.at)
        .limit(atOnce),
    );
    if (noted.length) await tell([...new Set(noted.map(({ caseId }) => caseId))]);
    const told = noted.map(({ id }) => id);
    if (told.length) await asClock((tx) => tx.delete(searchToTell).where(inArray(searchToTell.id, told)));
    more = noted.length === atOnce;
  }
}
