import { inArray } from "drizzle-orm";
import { asClock, type Tx } from "#db/client.server.ts";
import { publishedCases } from "#db/schema/cases.ts";
import { bounded } from "./bounded.ts";
import type { CaseHits, CaseQuery, SearchEngine } from "./engine.ts";
import { MeilisearchAway, MeilisearchBehind } from "./meilisearch/client.ts";
import { meilisearchEngine } from "./meilisearch/find.ts";
import { refreshMeilisearch } from "./meilisearch/refresh.ts";
import { isResting, rest } from "./meilisearch/rest.ts";
import { builtIn } from "./postgres/engine.ts";
import { rebuildBuiltIn } from "./rebuild.ts";
import { meilisearchSettings } from "./settings.ts";

export type FoundCases = CaseHits & { engine: SearchEngine["name"] };

const meilisearch = meilisearchEngine();

/**
 * Searches the published cases. Meilisearch answers when there is one and it is well; when it fails or takes more than 800 ms the
 * built-in engine answers at once and Meilisearch rests for ten seconds. Every id is read again through the published view; an
 * engine that named one that is not public any more is behind, and the built-in engine answers instead. Never throws for what is typed.
 */
export async function findCases(given: CaseQuery, tx: Tx): Promise<FoundCases> {
  const query = bounded(given);
  const hits = await byMeilisearch(query, tx);
  if (hits && (await published(tx, hits.ids)).length === hits.ids.length) return { ...hits, engine: meilisearch.name };
  const own = await builtIn.find(query, tx);
  return { ...own, ids: await published(tx, own.ids), engine: builtIn.name };
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

async function published(tx: Tx, ids: string[]): Promise<string[]> {
  if (!ids.length) return [];
  const rows = await tx.select({ id: publishedCases.id }).from(publishedCases).where(inArray(publishedCases.id, ids));
  const known = new Set(rows.map((row) => row.id));
  return ids.filter((id) => known.has(id));
}
