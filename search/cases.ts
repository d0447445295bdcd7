import type { Tx } from "#db/client.server.ts";
import { bounded } from "./bounded.ts";
import type { CaseHits, CaseQuery, SearchEngine } from "./engine.ts";
import type { Facets } from "./groups.ts";
import { MeilisearchAway, MeilisearchBehind } from "./meilisearch/client.ts";
import { meilisearchEngine } from "./meilisearch/find.ts";
import { isResting, rest } from "./meilisearch/rest.ts";
import { absentWords } from "./postgres/absent.ts";
import type { Answering } from "./postgres/by-index.ts";
import { builtIn } from "./postgres/engine.ts";
import { readByIds } from "./read-by-ids.ts";
import { meilisearchSettings } from "./settings.ts";

/**
 * What was found: the rows of the page in their order, what was read beside them, and which engine named them. `absent`: where only some of
 * the words were found together, those that no public case has at all.
 */
export type FoundCases<Row, Beside = undefined> = Omit<CaseHits, "ids"> & {
  rows: Row[];
  absent: string[];
  beside: Beside;
  engine: SearchEngine["name"];
};

/**
 * `beside` reads what else depends on the answer, at the same time as its rows. `answering` says which side of the built-in index answers
 * where the same transaction has asked for it already.
 */
export type Along<Beside> = { beside?: (facets: Facets) => PromiseLike<Beside>; answering?: (() => PromiseLike<Answering>) | undefined };

const meilisearch = meilisearchEngine();

/**
 * Searches the published cases. Meilisearch answers when there is one and it is well; when it fails or takes more than 800 ms the
 * built-in engine answers at once and Meilisearch rests for ten seconds. `read` reads what is shown through the published view, once; an
 * engine that named a case which is not there any more is behind, and the built-in engine answers instead. Never throws for what is typed.
 */
export async function findCases<Row extends { id: string }, Beside = undefined>(
  given: CaseQuery,
  tx: Tx,
  read: (tx: Tx, ids: string[], terms: string[]) => PromiseLike<Row[]>,
  { beside, answering }: Along<Beside> = {},
): Promise<FoundCases<Row, Beside | undefined>> {
  const query = bounded(given);
  const shown = async ({ ids, ...hits }: CaseHits) => {
    const [rows, absent, more] = await Promise.all([
      readByIds(tx, ids, (tx, ids) => read(tx, ids, hits.terms)),
      hits.loose ? absentWords(tx, hits.read ?? query.text) : [],
      beside?.(hits.facets),
    ]);
    return { ...hits, rows: inOrder(ids, rows), absent, beside: more };
  };
  if (!meilisearchSettings() || isResting())
    return { ...(await shown(await builtIn.find(query, tx, answering?.()))), engine: builtIn.name };
  const named = await byMeilisearch(query, tx);
  const found = named && (await shown(named));
  if (found && found.rows.length === named.ids.length) return { ...found, engine: meilisearch.name };
  // By now another side may answer: it is asked for anew.
  return { ...(await shown(await builtIn.find(query, tx))), engine: builtIn.name };
}

async function byMeilisearch(query: CaseQuery, tx: Tx): Promise<CaseHits | null> {
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
