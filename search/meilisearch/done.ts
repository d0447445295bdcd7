import type { EnqueuedTaskPromise } from "meilisearch";

/** Half an hour: a full index takes its time, and a server that is gone says so at once. */
const patience = 1_800_000;

/** Waits for a task of Meilisearch; only what has really been done is written down. */
export async function done(task: EnqueuedTaskPromise): Promise<void> {
  const ended = await task.waitTask({ timeout: patience, interval: 50 });
  if (ended.status !== "succeeded") throw new Error(`Meilisearch's task ${ended.type} ${ended.status}: ${ended.error?.code}`);
}
