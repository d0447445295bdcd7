import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { caseWords } from "#db/schema/search.ts";
import type { Side } from "./by-index.ts";
import type { entryOf } from "./entry.ts";

const atOnce = 200;

/**
 * Writes entries into a side, new ones or in the place of what is there. Words that stay the same are left where they lie: then the index
 * over them need not be touched either.
 */
export async function putEntries(tx: Tx, side: Side, entries: ReturnType<typeof entryOf>[]): Promise<void> {
  const words = sql`case when ${caseWords.words} = excluded.words then ${caseWords.words} else excluded.words end`;
  const set = { madeFrom: sql`excluded.made_from`, words, titleText: sql`excluded.title_text` };
  for (let from = 0; from < entries.length; from += atOnce)
    await tx
      .insert(caseWords)
      .values(entries.slice(from, from + atOnce).map((entry) => ({ side, ...entry })))
      .onConflictDoUpdate({ target: [caseWords.side, caseWords.caseId], set });
}
