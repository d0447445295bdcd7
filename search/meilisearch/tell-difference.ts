import { eq, getViewSelectedFields, inArray, notExists, sql } from "drizzle-orm";
import type { Meilisearch } from "meilisearch";
import type { Tx } from "#db/client.server.ts";
import { publishedCases } from "#db/schema/cases.ts";
import { meiliCases } from "#db/schema/search.ts";
import { recipesByTopic, wordsOfTopics } from "#search/recipe.ts";
import { documentOf } from "./document.ts";
import { done } from "./done.ts";
import { indexSettings } from "./index-settings.ts";

const atOnce = 1000;

/** First takes back what is no longer published, then sends what is new or made from another text or recipe. */
export async function tellDifference(tx: Tx, client: Meilisearch, index: string): Promise<void> {
  while (await forgetSome(tx, client, index));
  while (await tellSome(tx, client, index));
}

async function forgetSome(tx: Tx, client: Meilisearch, index: string): Promise<boolean> {
  const published = tx.select({ id: publishedCases.id }).from(publishedCases).where(eq(publishedCases.id, meiliCases.caseId));
  const rows = await tx.select({ id: meiliCases.caseId }).from(meiliCases).where(notExists(published)).limit(atOnce);
  const ids = rows.map((row) => row.id);
  if (!ids.length) return false;
  await done(client.index(index).deleteDocuments(ids));
  await tx.delete(meiliCases).where(inArray(meiliCases.caseId, ids));
  return true;
}

async function tellSome(tx: Tx, client: Meilisearch, index: string): Promise<boolean> {
  const topicWords = await wordsOfTopics(tx);
  const recipes = recipesByTopic(topicWords, JSON.stringify(indexSettings));
  const due = sql<Buffer>`${publishedCases.contentHash} || decode(${recipes}::jsonb ->> ${publishedCases.topicSlug}, 'hex')`;
  const rows = await tx
    .select({ row: getViewSelectedFields(publishedCases), due })
    .from(publishedCases)
    .leftJoin(meiliCases, eq(meiliCases.caseId, publishedCases.id))
    .where(sql`${meiliCases.contentHash} is distinct from ${due}`)
    .limit(atOnce);
  if (!rows.length) return false;
  await done(client.index(index).updateSettings(indexSettings));
  const documents = rows.map(({ row }) => documentOf(row, topicWords.get(row.topicSlug) ?? []));
  await done(client.index(index).addDocuments(documents, { primaryKey: "id" }));
  const told = rows.map(({ row, due: contentHash }) => ({ caseId: row.id, contentHash }));
  const again = { contentHash: sql`excluded.content_hash`, sentAt: sql`statement_timestamp()` };
  await tx.insert(meiliCases).values(told).onConflictDoUpdate({ target: meiliCases.caseId, set: again });
  return true;
}
