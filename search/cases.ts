import type { Tx } from "#db/client.server.ts";
import { bounded } from "./bounded.ts";
import type { CaseHits, CaseQuery, SearchEngine } from "./engine.ts";
import { MeilisearchAway, MeilisearchBehind } from "./meilisearch/client.ts";
import { meilisearchEngine } from "./meilisearch/find.ts";
import { isResting, rest } from "./meilisearch/rest.ts";
import { builtIn } from "./postgres/engine.ts";
import { readByIds } from "./read-by-ids.ts";
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
  read: (tx: Tx, ids: string[]) => PromiseLike<Row[]>,
): Promise<FoundCases<Row>> {
  const query = bounded(given);
  const named = await byMeilisearch(query, tx);
  if (named) {
    const { ids, ...hits } = named;
    const rows = inOrder(ids, await readByIds(tx, ids, read));
    if (rows.length === ids.length) return { ...hits, rows, engine: meilisearch.name };
  }
  const { ids, ...hits } = await builtIn.find(query, tx);
  return { ...hits, rows: inOrder(ids, await readByIds(tx, ids, read)), engine: builtIn.name };
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

function inOrder<Row extends { id: string }>(ids: string[], read: Row[]): Row[] {
  const rows = new Map(read.map((row) => [row.id, row]));
  return ids.flatMap((id) => rows.get(id) ?? []);
}
