import { asClock, type Tx } from "#db/client.server.ts";
import { bounded } from "./bounded.ts";
import type { CaseHits, CaseQuery, SearchEngine } from "./engine.ts";
import { MeilisearchAway, MeilisearchBehind } from "./meilisearch/client.ts";
import { meilisearchEngine } from "./meilisearch/find.ts";
import { refreshMeilisearch } from "./meilisearch/refresh.ts";
import { isResting, rest } from "./meilisearch/rest.ts";
import { builtIn } from "./postgres/engine.ts";
import { rebuildBuiltIn } from "./rebuild.ts";
import { meilisearchSettings } from "./settings.ts";

/** What was found: the rows of the page in their order, and which engine named them. */
export type FoundCases<Row> = Omit<CaseHits, "ids"> & { rows: Row[]; engine: SearchEngine["name"] };

const meilisearch = meilisearchEngine();

/**
 * Searches the published cases. Meilisearch answers when there is one and it is well; when it fails or takes more than 800 ms the
 * built-in engine answers at once and Meilisearch rests for ten seconds. `read` reads what is shown through the published view, once; an
 * engine that named a case which is not there any more is behind, and the built-in engine answers instead. Never throws for what is typed.
 */
export async function findCases<Row extends { id: string }>(
  given: CaseQuery,
  tx: Tx,
  read: (tx: Tx, ids: string[]) => Promise<Row[]>,
): Promise<FoundCases<Row>> {
  const query = bounded(given);
  const named = await byMeilisearch(query, tx);
  if (named) {
    const { ids, ...hits } = named;
    const rows = await inOrder(ids, (some) => read(tx, some));
    if (rows.length === ids.length) return { ...hits, rows, engine: meilisearch.name };
  }
  const { ids, ...hits } = await builtIn.find(query, tx);
  return { ...hits, rows: await inOrder(ids, (some) => read(tx, some)), engine: builtIn.name };
}

/** Brings both indexes up to what is published and how texts are cut today. Safe to run twice, and side by side. */
export async function refreshSearch(): Promise<void> {
  while (await asClock((tx) => rebuildBuiltIn(tx, 500)));
  if (!meilisearchSettings() || isResting()) return;
  try {
    await refreshMeilisearch();
  } catch (error) {
    rest();
    throw error;
  }
}

async function byMeilisearch(query: CaseQuery, tx: Tx): Promise<CaseHits | null> {
  if (!meilisearchSettings() || isResting()) return null;
  try {
    return await meilisearch.find(query, tx);
  } catch (error) {
    if (!(error instanceof MeilisearchAway)) throw error;
    if (!(error instanceof MeilisearchBehind)) rest();
    return null;
  }
}

async function inOrder<Row extends { id: string }>(ids: string[], read: (ids: string[]) => Promise<Row[]>): Promise<Row[]> {
  const rows = new Map(ids.length ? (await read(ids)).map((row) => [row.id, row]) : []);
  return ids.flatMap((id) => rows.get(id) ?? []);
}
