import { and, asc, eq, getTableColumns, sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { cases } from "#db/schema/cases.ts";
import { caseWords } from "#db/schema/search.ts";
import { indexCases } from "./postgres/index-case.ts";
import { recipesByTopic, wordsOfTopics } from "./recipe.ts";

/**
 * Indexes anew every case whose entry is missing or made from an older text or recipe, up to `atMost`, and says how many those
 * were. Cases somebody is writing at this moment are left to them. Runs as the clock, and does nothing the second time.
 */
export async function rebuildBuiltIn(tx: Tx, atMost = 100_000): Promise<number> {
  const topicWords = await wordsOfTopics(tx);
  const due = sql`${cases.contentHash} || decode(${recipesByTopic(topicWords)}::jsonb ->> ${cases.topicSlug}, 'hex')`;
  const stale = await tx
    .select(getTableColumns(cases))
    .from(cases)
    .leftJoin(caseWords, and(eq(caseWords.caseId, cases.id), eq(caseWords.side, sql`(select answers from search_sides)`)))
    .where(sql`${caseWords.madeFrom} is distinct from ${due}`)
    .orderBy(asc(cases.id))
    .limit(atMost)
    .for("share", { of: cases, skipLocked: true });
  await indexCases(tx, stale, topicWords);
  return stale.length;
}
