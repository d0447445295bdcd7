import { asClock } from "#db/client.server.ts";
import { NotRebuilt } from "#search/watch.ts";
import { alone } from "./alone.ts";
import { meilisearchToFill } from "./client.ts";
import { keepSettings } from "./drift.ts";
import { indexThere } from "./index-there.ts";
import { refillMeilisearch } from "./refill.ts";
import { situation } from "./situation.ts";
import { isAsTold, setWhole } from "./standing.ts";
import { tellDifference } from "./tell-difference.ts";

/**
 * Tells Meilisearch what is published now and what no longer is: releases, holds, withdrawals and terms all come this way. An index
 * that is missing, restored or holds another number of cases than it was told is asked no more, and another is filled in its place.
 * Runs as the clock, one at a time, and does nothing the second time.
 */
export async function refreshMeilisearch(): Promise<void> {
  const client = meilisearchToFill();
  if (!client) return;
  const right = await alone("telling", async () => {
    const { index } = await asClock(situation);
    const there = await indexThere(client, index);
    if (!there || !(await isAsTold(there))) {
      await setWhole(null);
      return false;
    }
    await keepSettings(client, index);
    await tellDifference(client, there);
    await setWhole(await indexThere(client, index));
    return true;
  });
  if (right !== false) return;
  try {
    await refillMeilisearch({ step: () => undefined, progress: () => undefined, stopped: new AbortController().signal });
  } catch (error) {
    // The owner's own rebuild is under way and will put it right.
    if (!(error instanceof NotRebuilt)) throw error;
  }
}
