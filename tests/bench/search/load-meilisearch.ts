import type { Meilisearch } from "meilisearch";
import { asClock } from "#db/client.server.ts";
import { meilisearchToFill } from "#search/meilisearch/client.ts";
import { done } from "#search/meilisearch/done.ts";
import { indexSettings } from "#search/meilisearch/index-settings.ts";
import { type IndexThere, indexThere } from "#search/meilisearch/index-there.ts";
import { situation } from "#search/meilisearch/situation.ts";
import { setWhole } from "#search/meilisearch/standing.ts";
import { inProcesses } from "./in-processes.ts";
import { print, secondsSince } from "./print.ts";

/** More than the loaders can have under way: one that was broken off may lack any of its last so many. */
const underWay = 200_000;

/**
 * Loads what Meilisearch lacks of the first `cases` cases of the generator, and goes on where it was broken off. What the database is
 * told of it is only that it is whole.
 */
export async function loadMeilisearch(cases: number): Promise<void> {
  const client = meilisearchToFill();
  if (!client) throw new Error("MEILI_URL is not set");
  const { index } = await asClock(situation);
  const there = (await indexThere(client, index)) ?? (await newIndex(client, index));
  if (there.documents < cases) {
    const began = performance.now();
    await inProcesses("./document-worker.ts", Math.max(0, there.documents - underWay), cases, index);
    print({ meilisearchLoaded: cases - there.documents, seconds: secondsSince(began) });
  }
  await setWhole(await indexThere(client, index));
}

/** It gets its settings before any document. */
async function newIndex(client: Meilisearch, index: string): Promise<IndexThere> {
  await done(client, client.createIndex(index, { primaryKey: "id" }));
  await done(client, client.index(index).updateSettings(indexSettings));
  return (await indexThere(client, index)) as IndexThere;
}
