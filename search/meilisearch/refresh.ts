import { count, sql } from "drizzle-orm";
import { type Meilisearch, MeilisearchApiError } from "meilisearch";
import type { Tx } from "#db/client.server.ts";
import { meiliCases } from "#db/schema/search.ts";
import { meilisearch } from "./client.ts";
import { done } from "./done.ts";
import { indexSettings } from "./index-settings.ts";
import { situation } from "./situation.ts";
import { tellDifference } from "./tell-difference.ts";

/**
 * Tells Meilisearch what is published now and what no longer is: releases, holds, withdrawals and terms all come this way. A server
 * whose index is missing, or holds another number of cases than it was told, is told everything anew. Runs as the clock, one at a
 * time, and does nothing the second time.
 */
export async function refreshMeilisearch(tx: Tx): Promise<void> {
  const client = meilisearch();
  if (!client || !(await alone(tx))) return;
  const { index } = await situation(tx);
  const [told] = await tx.select({ cases: count() }).from(meiliCases);
  if ((await casesIn(client, index)) === told?.cases) await tellDifference(tx, client, index);
  else await startOver(tx, client, index);
}

async function alone(tx: Tx): Promise<boolean> {
  const [row] = await tx.execute<{ alone: boolean }>(sql`select pg_try_advisory_xact_lock(7264) as alone`);
  return row?.alone ?? false;
}

/** How many cases the index holds; null when there is no index. */
async function casesIn(client: Meilisearch, index: string): Promise<number | null> {
  try {
    return (await client.index(index).getStats()).numberOfDocuments;
  } catch (error) {
    if (error instanceof MeilisearchApiError && error.cause?.code === "index_not_found") return null;
    throw error;
  }
}

/** Fills a new index aside and puts it in its place when it is whole; until then there is none, and the built-in engine answers. */
async function startOver(tx: Tx, client: Meilisearch, index: string): Promise<void> {
  const aside = `${index}-next`;
  await tx.delete(meiliCases);
  for (const old of [index, aside]) if ((await casesIn(client, old)) !== null) await done(client.deleteIndex(old));
  await done(client.createIndex(aside, { primaryKey: "id" }));
  await done(client.index(aside).updateSettings(indexSettings));
  await tellDifference(tx, client, aside);
  await done(client.updateIndex(aside, { uid: index }));
}
