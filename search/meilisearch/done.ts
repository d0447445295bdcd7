import type { EnqueuedTaskPromise } from "meilisearch";

/**
 * Waits for a task of Meilisearch, as long as it takes: a full index takes its time. Only what has really been done is written down.
 * Rejects when the task failed, and when the server does not say within the client's own time how it stands: with a limit for all its
 * asking together the client forgets that one, and keeps a listener for each time it asked.
 */
export async function done(task: EnqueuedTaskPromise): Promise<void> {
  const ended = await task.waitTask({ timeout: 0, interval: 50 });
  if (ended.status !== "succeeded") throw new Error(`Meilisearch's task ${ended.type} ${ended.status}: ${ended.error?.code}`);
}
