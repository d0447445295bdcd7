import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { caseWords, searchSides } from "#db/schema/search.ts";
import { type CaseText, caseText, soundsOfCase } from "#search/case-text.ts";
import { lexemesOf } from "#search/lexemes.ts";
import { letters } from "#search/normalise.ts";
import { recipeFor } from "#search/recipe.ts";

/**
 * Writes the words of a case into the built-in index, in the transaction that writes the case: into the side that answers, and
 * into the one that is being filled. `topicWords`: the topic's name and its other names. The hash kept is the case's with the
 * recipe's behind it, so that a new recipe shows. Where the case stands (minute, keys, sum) the database writes.
 */
export async function indexCase(tx: Tx, row: CaseText & { id: string; contentHash: Buffer }, topicWords: string[]): Promise<void> {
  const titleText = letters(`${row.title}${row.party}`);
  const lexemes = [...lexemesOf(caseText(row, topicWords), titleText), ...soundsOfCase(row, topicWords)];
  const words = sql<string>`array_to_tsvector(${sql.param(lexemes)}::text[])`;
  const madeFrom = Buffer.concat([row.contentHash, recipeFor(topicWords)]);
  const sides = await tx.select({ answers: searchSides.answers, filling: searchSides.filling }).from(searchSides);
  for (const side of sides.flatMap(({ answers, filling }) => [answers, ...(filling ? [filling] : [])])) {
    await tx
      .insert(caseWords)
      .values({ side, caseId: row.id, madeFrom, words, titleText })
      .onConflictDoUpdate({ target: [caseWords.side, caseWords.caseId], set: { madeFrom, words, titleText } });
  }
}
