import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";

/**
 * Puts the words of new entries where they belong in the index; until then they wait in a list of its own that every question reads through
 * as well. Runs as the clock; nothing waits longer than until its next turn.
 */
export const putWordsAway = (tx: Tx): Promise<unknown> => tx.execute(sql`select put_words_away()`);
