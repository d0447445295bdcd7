import { setMaxListeners } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { log } from "#app/log.server.ts";
import { putJobBack, takeJob } from "#db/queue.ts";
import { runJob } from "./handlers.ts";
import { timetable } from "./timetable.ts";

/** Takes promised work as it comes due and keeps the timetable, until it is stopped; what has begun is finished. */
export function startClock(): { stop: () => Promise<void> } {
  const stopped = new AbortController();
  // One for each entry and one for the promised work: no leak that Node should warn of.
  setMaxListeners(timetable.length + 1, stopped.signal);
  const running = [takePromised(stopped.signal), ...timetable.map((entry) => repeat(entry, stopped.signal))];
  return {
    stop: async () => {
      stopped.abort();
      await Promise.all(running);
    },
  };
}

async function takePromised(stopped: AbortSignal): Promise<void> {
  while (!stopped.aborted) {
    const worked = await workOnce().catch((error: unknown) => {
      log.error({ event: "jobs.unreachable", ...log.fault(error) });
      return null;
    });
    // Nothing to do: look again soon. A database that is away is left in peace for a little longer.
    if (!worked) await pause(worked === null ? 5_000 : 500, stopped);
  }
}

/** Runs the next due job, if there is one. */
export async function workOnce(): Promise<boolean> {
  const job = await takeJob();
  if (!job) return false;
  try {
    await runJob(job);
  } catch (error) {
    const fault = log.fault(error);
    log.error({ event: "job.failed", job: job.kind, attempts: job.attempts, ...fault });
    await putJobBack(job, [fault.kind, fault.code].filter(Boolean).join(" "));
  }
  return true;
}

async function repeat({ name, everySeconds, run }: (typeof timetable)[number], stopped: AbortSignal): Promise<void> {
  while (!stopped.aborted) {
    await run().catch((error: unknown) => log.error({ event: "timetable.failed", entry: name, ...log.fault(error) }));
    await pause(everySeconds * 1000, stopped);
  }
}

/** Waits, but not past the stop. */
async function pause(milliseconds: number, stopped: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { signal: stopped }).catch(() => undefined);
}
