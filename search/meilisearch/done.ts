import { setTimeout as wait } from "node:timers/promises";
import type { EnqueuedTask, Meilisearch } from "meilisearch";

/** Half an hour: a full index takes its time. */
const patience = 1_800_000;

/**
 * Waits for a task of Meilisearch, at most `longest` milliseconds; only what has really been done is written down. Each time it is asked
 * how it stands the client's own limit holds, so that a server that hangs keeps nobody: the client's `waitTask` forgets that one when it
 * has a limit for the whole, and keeps a listener for each time it asked.
 */
export async function done(client: Meilisearch, task: PromiseLike<EnqueuedTask>, longest = patience): Promise<void> {
  const { taskUid } = await task;
  const until = performance.now() + longest;
  for (;;) {
    const { type, status, error } = await client.tasks.getTask(taskUid);
    if (status === "succeeded") return;
    const open = status === "enqueued" || status === "processing";
    if (!open || performance.now() > until) throw new Error(`Meilisearch's task ${type} ${status}: ${error?.code}`);
    await wait(50);
  }
}
