import { gt } from "drizzle-orm";
import type { EnqueuedTaskPromise } from "meilisearch";
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

/** Meilisearch takes what waits in one go: so many portions are on their way together, as when a topic is told anew. */
const onTheWay = 32;

const many = Number(process.argv[3]);
await (process.argv[2] === "postgres" ? words() : documents());
await closePools();

async function words(): Promise<void> {
  for (const after of portions(500))
    await asClock(async (tx) => {
      const topicWords = await renamed(tx);
      const rows = await tx.select().from(cases).where(gt(cases.id, after)).orderBy(cases.id).limit(500);
      await indexCases(tx, rows, topicWords);
    });
}

async function documents(): Promise<void> {
  const client = meilisearchToFill();
  if (!client) throw new Error("MEILI_URL is not set");
  const { index } = await asClock(situation);
  const sent: EnqueuedTaskPromise[] = [];
  for (const after of portions(1000)) {
    const told = await asClock(async (tx) => {
      const topicWords = await renamed(tx);
      const rows = await tx.select().from(publishedCases).where(gt(publishedCases.id, after)).orderBy(publishedCases.id).limit(1000);
      return rows.map((row) => documentOf(row, topicWords.get(row.topicSlug) ?? []));
    });
    const enqueued = client.index(index).addDocuments(told, { primaryKey: "id" });
    await enqueued;
    if (sent.push(enqueued) === onTheWay) for (const task of sent.splice(0)) await done(client, task);
  }
  for (const task of sent) await done(client, task);
}

/** The id before each portion. */
function* portions(atOnce: number): Generator<string> {
  for (let from = 0; from < many; from += atOnce) yield idOf(Math.max(0, from - 1));
}

/** Topics with a name more each time this is run, so that every entry changes. */
async function renamed(tx: Tx): Promise<Map<string, string[]>> {
  return new Map([...(await wordsOfTopics(tx))].map(([slug, words]) => [slug, [...words, `改名${process.pid}`]]));
}
