import type { Tx } from "#db/client.server.ts";
import { searchSides } from "#db/schema/search.ts";
import { entryOf, type Indexed } from "./entry.ts";
import { putEntries } from "./put-entries.ts";

/**
 * Writes the words of a case into the built-in index, in the transaction that writes the case: into the side that answers, and
 * into the one that is being filled. `topicWords`: the topic's name and its other names. Where the case stands (minute, keys, sum)
 * the database writes.
 */
export const indexCase = (tx: Tx, row: Indexed, topicWords: string[]): Promise<void> => indexEntries(tx, [entryOf(row, topicWords)]);

/** The same of many cases; `topicWords` by the topic's slug. */
export const indexCases = (tx: Tx, rows: (Indexed & { topicSlug: string })[], topicWords: Map<string, string[]>): Promise<void> =>
  indexEntries(
    tx,
    rows.map((row) => entryOf(row, topicWords.get(row.topicSlug) ?? [])),
  );

async function indexEntries(tx: Tx, entries: ReturnType<typeof entryOf>[]): Promise<void> {
  const sides = await tx.select({ answers: searchSides.answers, filling: searchSides.filling }).from(searchSides);
  for (const side of sides.flatMap(({ answers, filling }) => [answers, ...(filling ? [filling] : [])])) await putEntries(tx, side, entries);
}
