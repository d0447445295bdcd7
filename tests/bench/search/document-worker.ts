import type { EnqueuedTaskPromise } from "meilisearch";
import { asClock, closePools } from "#db/client.server.ts";
import { meilisearchToFill } from "#search/meilisearch/client.ts";
import { documentOf } from "#search/meilisearch/document.ts";
import { done } from "#search/meilisearch/done.ts";
import { wordsOfTopics } from "#search/recipe.ts";
import { manyDays } from "./many.ts";
import { ownPortions } from "./own-portions.ts";
import { idOf, type Row } from "./rows.ts";

/* One of the processes that load many cases into Meilisearch: FROM TO PLACE PROCESSES INDEX. Says how many it has done. */

/** So many portions may wait: the server takes what waits in one go, and each go costs the more the fuller the index is. */
const waiting = 64;

const client = meilisearchToFill();
if (!client) throw new Error("MEILI_URL is not set");
const index = client.index(process.argv[6] ?? "");
const topicWords = await asClock(wordsOfTopics);
const sent: EnqueuedTaskPromise[] = [];
for (const [first, some] of ownPortions()) {
  const enqueued = index.addDocuments(
    some.map((row, place) => told(row, first + place)),
    { primaryKey: "id" },
  );
  await enqueued;
  sent.push(enqueued);
  if (sent.length >= waiting) await done(client, sent.shift() as EnqueuedTaskPromise);
  process.send?.(some.length);
}
for (const task of sent) await done(client, task);
await closePools();

function told(row: Row, number: number) {
  const released = { releaseAt: manyDays[row.day] as Date, daySlug: `issue-${row.day + 1}`, publishUntil: "2099-12-31" };
  const published = { ...row, ...released, id: idOf(number), topicSlug: row.topic, position: number };
  return documentOf(published as unknown as Parameters<typeof documentOf>[0], topicWords.get(row.topic) ?? []);
}
