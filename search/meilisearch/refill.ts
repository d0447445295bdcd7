import { setTimeout as wait } from "node:timers/promises";
import type { Meilisearch } from "meilisearch";
import { asClock } from "#db/client.server.ts";
import { publishedCases } from "#db/schema/published-cases.ts";
import { NotRebuilt, type Watch } from "#search/watch.ts";
import { alone, inTurn } from "./alone.ts";
import { checkBeside, countsDiffer } from "./check-beside.ts";
import { meilisearchToFill } from "./client.ts";
import { done } from "./done.ts";
import { driftOf } from "./drift.ts";
import { indexSettings } from "./index-settings.ts";
import { type IndexThere, indexThere } from "./index-there.ts";
import { situation } from "./situation.ts";
import { forgetAllBut, forgetTold, isAsTold, setWhole } from "./standing.ts";
import { tellDifference } from "./tell-difference.ts";

/**
 * Fills a fresh index beside the one that answers, tries it, and exchanges the two in one task of the server. Stopped or killed at any
 * moment it goes on where it was the next time; until the exchange the old one answers, if it may. Throws NotRebuilt when the fresh one
 * is not right, or another process fills one already.
 */
export async function refillMeilisearch(watch: Watch): Promise<void> {
  const client = meilisearchToFill();
  if (!client) throw new NotRebuilt("没有设置 MEILI_URL · MEILI_URL is not set");
  const filled = await alone("filling", async () => {
    const { index } = await asClock(situation);
    const beside = await besideOf(client, index);
    watch.step("filling");
    await fill(client, beside, watch);
    watch.step("checking");
    await inTurn("telling", () => exchange(client, index, beside));
    watch.step("emptying");
    if (await indexThere(client, beside.uid)) await done(client, client.deleteIndex(beside.uid));
    return true;
  });
  if (!filled) throw new NotRebuilt("另一个重建正在进行 · another rebuild is under way");
}

/** The index that was begun, if it can be gone on with, or a new one: settings first, documents after. */
async function besideOf(client: Meilisearch, index: string): Promise<IndexThere> {
  const uid = `${index}-next`;
  const begun = await indexThere(client, uid);
  if (begun && (await isAsTold(begun)) && !(await driftOf(client, uid)).length) return begun;
  if (begun) {
    await done(client, client.deleteIndex(uid));
    await forgetTold(begun.made);
  }
  await done(client, client.createIndex(uid, { primaryKey: "id" }));
  await done(client, client.index(uid).updateSettings(indexSettings));
  const made = await indexThere(client, uid);
  if (!made) throw new Error("the index that was made is not there");
  return made;
}

async function fill(client: Meilisearch, beside: IndexThere, { progress, stopped }: Watch): Promise<void> {
  const all = await asClock((tx) => tx.$count(publishedCases));
  let seen = beside.documents;
  progress(seen, all);
  const told = (many: number) => {
    seen += many;
    progress(Math.min(seen, all), all);
  };
  await tellDifference(client, beside, { told, stopped });
}

/** While nobody tells the one that answers: the last difference, the trial, and the exchange. */
async function exchange(client: Meilisearch, index: string, beside: IndexThere): Promise<void> {
  const old = await indexThere(client, index);
  let differ: string | null = null;
  // What is released or withdrawn while it is counted is told, and it is counted again.
  for (let tries = 0; tries === 0 || (differ && tries < 5); tries += 1) {
    await tellDifference(client, beside);
    differ = await countsDiffer(client, beside);
  }
  if (differ) throw new NotRebuilt(differ);
  await checkBeside(client, beside, old);
  if (old) await swap(client, index, beside);
  else await done(client, client.updateIndex(beside.uid, { uid: index }));
  await forgetAllBut(beside.made);
  await setWhole(await indexThere(client, index));
}

/** The task of an exchange belongs to no index, so a key for indexes may not look at it: the index itself tells when it is done. */
async function swap(client: Meilisearch, index: string, beside: IndexThere): Promise<void> {
  await client.swapIndexes([{ indexes: [index, beside.uid], rename: false }]);
  for (let tries = 0; (await indexThere(client, index))?.made !== beside.made; tries += 1) {
    if (tries > 1200) throw new Error("Meilisearch did not exchange the indexes");
    await wait(100);
  }
}
