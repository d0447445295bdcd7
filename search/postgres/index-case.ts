import type { Tx } from "#db/client.server.ts";
import { caseWords, searchSides } from "#db/schema/search.ts";
import type { CaseText } from "#search/case-text.ts";
import { entryOf } from "./entry.ts";

/**
 * Writes the words of a case into the built-in index, in the transaction that writes the case: into the side that answers, and
 * into the one that is being filled. `topicWords`: the topic's name and its other names. Where the case stands (minute, keys, sum)
 * the database writes.
 */
export async function indexCase(tx: Tx, row: CaseText & { id: string; contentHash: Buffer }, topicWords: string[]): Promise<void> {
  const { caseId, madeFrom, words, titleText } = entryOf(row, topicWords);
  const sides = await tx.select({ answers: searchSides.answers, filling: searchSides.filling }).from(searchSides);
  for (const side of sides.flatMap(({ answers, filling }) => [answers, ...(filling ? [filling] : [])])) {
    await tx
      .insert(caseWords)
      .values({ side, caseId, madeFrom, words, titleText })
      .onConflictDoUpdate({ target: [caseWords.side, caseWords.caseId], set: { madeFrom, words, titleText } });
  }
}
