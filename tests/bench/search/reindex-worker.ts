import { gt } from "drizzle-orm";
import { asClock, closePools, type Tx } from "#db/client.server.ts";
import { cases } from "#db/schema/cases.ts";
import { publishedCases } from "#db/schema/published-cases.ts";
import { meilisearchToFill } from "#search/meilisearch/client.ts";
import { documentOf } from "#search/meilisearch/document.ts";
import { done } from "#search/meilisearch/done.ts";
import { situation } from "#search/meilisearch/situation.ts";
import { indexCases } from "#search/postgres/index-case.ts";
import { wordsOfTopics } from "#search/recipe.ts";
import { idOf } from "./rows.ts";

/* Indexes the first so many cases anew while somebody else measures: ENGINE MANY, in portions as the jobs do, each as one of a topic that has got another name. */

const engine = process.argv[2];
const many = Number(process.argv[3]);
const atOnce = engine === "postgres" ? 500 : 1000;
for (let from = 0; from < many; from += atOnce)
  await asClock((tx) => (engine === "postgres" ? words : documents)(tx, idOf(Math.max(0, from - 1))));
await closePools();

async function words(tx: Tx, after: string): Promise<void> {
  const topicWords = await renamed(tx);
  const rows = await tx.select().from(cases).where(gt(cases.id, after)).orderBy(cases.id).limit(atOnce);
  await indexCases(tx, rows, topicWords);
}

async function documents(tx: Tx, after: string): Promise<void> {
  const client = meilisearchToFill();
  if (!client) throw new Error("MEILI_URL is not set");
  const topicWords = await renamed(tx);
  const { index } = await situation(tx);
  const rows = await tx.select().from(publishedCases).where(gt(publishedCases.id, after)).orderBy(publishedCases.id).limit(atOnce);
  const told = rows.map((row) => documentOf(row, topicWords.get(row.topicSlug) ?? []));
  await done(client.index(index).addDocuments(told, { primaryKey: "id" }));
}

/** Topics with a name more each time this is run, so that every entry changes. */
async function renamed(tx: Tx): Promise<Map<string, string[]>> {
  return new Map([...(await wordsOfTopics(tx))].map(([slug, words]) => [slug, [...words, `改名${process.pid}`]]));
}
