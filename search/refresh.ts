import { asClock } from "#db/client.server.ts";
import { refreshMeilisearch } from "./meilisearch/refresh.ts";
import { isResting, rest } from "./meilisearch/rest.ts";
import { tellChanged } from "./meilisearch/to-tell.ts";
import { putWordsAway } from "./postgres/put-away.ts";
import { rebuildBuiltIn } from "./rebuild.ts";
import { recipesByTopic, wordsOfTopics } from "./recipe.ts";
import { meilisearchSettings } from "./settings.ts";

const hour = 3_600_000;

/** When this process last looked through everything, and by which recipes. */
type Looked = { at: number; recipes: string } | null;

const looked: { builtIn: Looked; meilisearch: Looked } = { builtIn: null, meilisearch: null };

/** Brings both indexes up to what is published and how texts are cut today. Safe to run twice, and side by side. */
export async function refreshSearch(): Promise<void> {
  await refreshBuiltIn();
  if (meilisearchSettings() && !isResting()) await unlessAway(() => refreshMeilisearch());
}

/**
 * What the clock does every few seconds: tells what has changed in public since the last time, whatever the number of cases. Everything
 * is looked through when a process begins, when texts are cut in another way than before, and every hour.
 */
export async function keepSearch(): Promise<void> {
  const recipes = recipesByTopic(await asClock(wordsOfTopics));
  const now = { at: performance.now(), recipes };
  const isDue = (last: Looked) => !last || last.recipes !== recipes || now.at - last.at > hour;
  if (isDue(looked.builtIn)) {
    await refreshBuiltIn();
    looked.builtIn = now;
  }
  await asClock(putWordsAway);
  if (!meilisearchSettings()) return tellChanged(nobody);
  if (isResting()) return;
  const whole = isDue(looked.meilisearch);
  const told = await unlessAway(() => refreshMeilisearch(whole ? "whole" : "changed"));
  if (whole && told) looked.meilisearch = now;
}

async function refreshBuiltIn(): Promise<void> {
  while (await asClock((tx) => rebuildBuiltIn(tx, 500)));
}

const nobody = async (): Promise<void> => undefined;

/** A Meilisearch that fails is left alone for a while. */
async function unlessAway<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    rest();
    throw error;
  }
}
