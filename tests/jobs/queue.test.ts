import { beforeEach, expect, it } from "vitest";
import { asClock } from "#db/client.server.ts";
import { enqueue, finishJob, putJobBack, takeJob } from "#db/queue.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";

const database = freshDatabase();
const owner = ownerOf(database);

beforeEach(() => owner.plain("truncate jobs"));

it("ten workers never take one job twice", async () => {
  await asClock(async (tx) => {
    for (let n = 0; n < 10; n++) await enqueue(tx, "lead.route", { n });
  });
  const taken = await Promise.all(Array.from({ length: 20 }, takeJob));
  expect(new Set(taken.flatMap((job) => job?.id ?? [])).size).toBe(10);
});

it("what was promised in a transaction that failed was never promised", async () => {
  await asClock(async (tx) => {
    await enqueue(tx, "lead.route", {});
    throw new Error("something else went wrong");
  }).catch(() => undefined);
  expect(await takeJob()).toBeNull();
});

it("a dead worker's job comes due again when its lease has passed, and is gone when it is done", async () => {
  await asClock((tx) => enqueue(tx, "lead.route", {}));
  const first = await takeJob();
  expect(await takeJob()).toBeNull();
  await owner.plain("update jobs set claimed_until = clock_timestamp() - interval '1 second'");
  const second = await takeJob();
  expect(second).toMatchObject({ id: first?.id, attempts: 2 });
  await asClock((tx) => finishJob(tx, second?.id ?? 0));
  expect(await owner`select 1 from jobs`).toHaveLength(0);
});

it("a job that failed waits, and longer each time", async () => {
  await asClock((tx) => enqueue(tx, "lead.route", {}));
  const job = await takeJob();
  if (job) await putJobBack(job, "TypeError");
  expect(await takeJob()).toBeNull();
  const [row] = await owner`select last_error, run_at > clock_timestamp() as later from jobs`;
  expect(row).toEqual({ last_error: "TypeError", later: true });
});
