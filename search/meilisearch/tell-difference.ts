import { and, eq, getViewSelectedFields, gt, inArray, notExists, type SQL, sql } from "drizzle-orm";
import type { Meilisearch } from "meilisearch";
import { asClock, type Tx } from "#db/client.server.ts";
import { publishedCases } from "#db/schema/published-cases.ts";
import { meiliCases } from "#db/schema/search.ts";
import { recipesByTopic, wordsOfTopics } from "#search/recipe.ts";
import { documentOf } from "./document.ts";
import { done } from "./done.ts";
import type { IndexThere } from "./index-there.ts";

const atOnce = 1000;

/** So many batches are on their way together: the server takes those that wait in one go, and each go costs the more the fuller the index is. */
const onTheWay = 32;

/** `only`: cases to look at, at most some thousand; all when it is left out. */
type Looked = { told?: (many: number) => void; stopped?: AbortSignal; only?: string[] };
type Batch = { ids: string[]; hashes: string[]; documents: ReturnType<typeof documentOf>[] };

/**
 * First takes back what is no longer published, then sends what is new or made from another text or recipe. Each batch is written down
 * as under way before it is sent and as heard when it is done, so that whoever is interrupted can go on.
 */
export async function tellDifference(client: Meilisearch, index: IndexThere, { told, stopped, only }: Looked = {}): Promise<void> {
  while (await forgetSome(client, index, only)) stopped?.throwIfAborted();
  const stop = stopped && rejectedAt(stopped);
  let last = "00000000-0000-0000-0000-000000000000";
  for (let more = true; more; ) {
    let heard = Promise.resolve();
    for (let sent = 0; sent < onTheWay && more; sent += 1) {
      stopped?.throwIfAborted();
      const { documents, ...batch } = await asClock((tx) => someDue(tx, index.made, last, only));
      last = batch.ids.at(-1) ?? last;
      more = batch.ids.length === atOnce;
      if (!batch.ids.length) continue;
      const enqueued = client.index(index.uid).addDocuments(documents, { primaryKey: "id" });
      await enqueued;
      heard = heard.then(async () => {
        await done(client, enqueued);
        await asClock((tx) => writeDown(tx, index.made, batch));
        told?.(batch.ids.length);
      });
      heard.catch(() => undefined);
    }
    // Whoever stops does not wait for the server: what was not heard of is sent again.
    await (stop ? Promise.race([heard, stop]) : heard);
  }
}

function rejectedAt(stopped: AbortSignal): Promise<never> {
  const stop = new Promise<never>((_, reject) => {
    stopped.addEventListener("abort", () => reject(stopped.reason), { once: true });
  });
  stop.catch(() => undefined);
  return stop;
}

async function forgetSome(client: Meilisearch, { uid, made }: IndexThere, only?: string[]): Promise<boolean> {
  const own = (ids: string[]) => and(eq(meiliCases.made, made), inArray(meiliCases.caseId, ids));
  const ids = await asClock(async (tx) => {
    const published = tx.select({ id: publishedCases.id }).from(publishedCases).where(eq(publishedCases.id, meiliCases.caseId));
    const gone = and(only ? own(only) : eq(meiliCases.made, made), notExists(published));
    const rows = await tx.select({ id: meiliCases.caseId }).from(meiliCases).where(gone).limit(atOnce);
    const found = rows.map((row) => row.id);
    if (found.length)
      await tx
        .update(meiliCases)
        .set({ contentHash: Buffer.alloc(0) })
        .where(own(found));
    return found;
  });
  if (!ids.length) return false;
  await done(client, client.index(uid).deleteDocuments(ids));
  await asClock((tx) => tx.delete(meiliCases).where(own(ids)));
  return true;
}

/** The next published cases that the index does not have as they are now; from here on it may have heard of them. */
async function someDue(tx: Tx, made: string, last: string, only?: string[]): Promise<Batch> {
  const topicWords = await wordsOfTopics(tx);
  const due: SQL<Buffer> = sql`${publishedCases.contentHash} || decode(${recipesByTopic(topicWords, "meilisearch")}::jsonb ->> ${publishedCases.topicSlug}, 'hex')`;
  const rows = await tx
    .select({ row: getViewSelectedFields(publishedCases), hash: sql<string>`encode(${due}, 'hex')` })
    .from(publishedCases)
    .leftJoin(meiliCases, and(eq(meiliCases.caseId, publishedCases.id), eq(meiliCases.made, made)))
    .where(
      and(only && inArray(publishedCases.id, only), gt(publishedCases.id, last), sql`${meiliCases.contentHash} is distinct from ${due}`),
    )
    .orderBy(publishedCases.id)
    .limit(atOnce);
  const underWay = rows.map(({ row }) => ({ made, caseId: row.id, contentHash: Buffer.alloc(0) }));
  const again = { target: [meiliCases.made, meiliCases.caseId], set: { contentHash: Buffer.alloc(0) } };
  if (rows.length) await tx.insert(meiliCases).values(underWay).onConflictDoUpdate(again);
  return {
    ids: rows.map(({ row }) => row.id),
    hashes: rows.map(({ hash }) => hash),
    documents: rows.map(({ row }) => documentOf(row, topicWords.get(row.topicSlug) ?? [])),
  };
}

const writeDown = (tx: Tx, made: string, { ids, hashes }: Omit<Batch, "documents">) =>
  tx.execute(sql`update meili_cases m set content_hash = decode(heard.hash, 'hex'), sent_at = statement_timestamp()
    from unnest(${sql.param(ids)}::uuid[], ${sql.param(hashes)}::text[]) as heard (id, hash) where m.made = ${made} and m.case_id = heard.id`);
