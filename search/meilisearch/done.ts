import type { EnqueuedTaskPromise } from "meilisearch";

/** Waits for a task of Meilisearch; only what has really been done is written down. */
export async function done(task: EnqueuedTaskPromise): Promise<void> {
  const ended = await task.waitTask({ timeout: 120_000, interval: 50 });
  if (ended.status !== "succeeded") throw new Error(`Meilisearch's task ${ended.type} ${ended.status}: ${ended.error?.code}`);
}
