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
import { tellChanged } from "./to-tell.ts";

/**
 * Tells Meilisearch what is published now and what no longer is: releases, holds, withdrawals and terms all come this way. `looked`:
 * through everything that is published, or only at what has changed since. An index that is missing, restored, told in other
 * words or holds another number of cases than it was told is asked no more, and another is filled in its place. Runs as the clock, one at a time, and does nothing
 * the second time. False when another process was at it.
 */
export async function refreshMeilisearch(looked: "whole" | "changed" = "whole"): Promise<boolean> {
  const client = meilisearchToFill();
  if (!client) return true;
  const right = await alone("telling", async () => {
    const { index } = await asClock(situation);
    const there = await indexThere(client, index);
    if (!there || !(await isAsTold(there)) || !(await keepSettings(client, index))) {
      await setWhole(null);
      return false;
    }
    if (looked === "whole") await tellDifference(client, there);
    else await tellChanged((only) => tellDifference(client, there, { only }));
    await setWhole(await indexThere(client, index));
    return true;
  });
  if (right !== false) return right !== null;
  try {
    await refillMeilisearch({ step: () => undefined, progress: () => undefined, stopped: new AbortController().signal });
    return true;
  } catch (error) {
    // The owner's own rebuild is under way and will put it right.
    if (!(error instanceof NotRebuilt)) throw error;
    return false;
  }
}
