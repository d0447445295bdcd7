import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { caseWords } from "#db/schema/search.ts";
import { type CaseText, caseText } from "#search/case-text.ts";
import { letters } from "#search/normalise.ts";
import { recipeFor } from "#search/recipe.ts";

/**
 * Writes the words of a case into the built-in index, in the transaction that writes the case. `topicWords`: the topic's name
 * and its other names. The hash kept is the case's with the recipe's behind it, so that a new recipe shows.
 */
export async function indexCase(tx: Tx, row: CaseText & { id: string; contentHash: Buffer }, topicWords: string[]): Promise<void> {
  const text = caseText(row, topicWords);
  const entry = {
    madeFrom: Buffer.concat([row.contentHash, recipeFor(topicWords)]),
    titleWords: vector([...text.title, ...text.party]),
    words: vector(Object.values(text).flat()),
    titleText: letters(`${row.title}${row.party}`),
  };
  await tx
    .insert(caseWords)
    .values({ caseId: row.id, ...entry })
    .onConflictDoUpdate({ target: caseWords.caseId, set: entry });
}

const vector = (words: string[]) => sql<string>`array_to_tsvector(${sql.param([...new Set(words)])}::text[])`;
