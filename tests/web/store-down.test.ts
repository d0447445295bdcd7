import { afterAll, beforeAll, expect, it } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { photo } from "#tests/support/photo.ts";
import { ask, host } from "#tests/support/portal.ts";
import { keepIn, startBucket, type TestBucket } from "#tests/support/s3.ts";
import { tip } from "#tests/support/sent.ts";
import { answer, receiptIn, sendWalked, walk } from "#tests/support/walk.ts";

const owner = ownerOf(freshDatabase());

let bucket: TestBucket;
beforeAll(async () => {
  bucket = await startBucket();
});
afterAll(() => bucket.stop());
afterAll(() => keepIn(null));

const jpeg = async () => new File([new Uint8Array(await photo())], "photo.jpg", { type: "image/jpeg" });

it("a bucket that goes away: no receipt and no file taken, and when it is back the same form is filed", async () => {
  keepIn(bucket.endpoint);
  const walked = await walk(ask, host, "tip", tip().typed, [await jpeg()]);
  keepIn("http://127.0.0.1:1");

  const more = await answer(ask, host, walked, "files", { more: "on" }, [await jpeg()]);
  expect(more.status).toBe(503);
  const unsent = await sendWalked(ask, host, walked);
  expect(unsent.status).toBe(503);
  expect(receiptIn(await unsent.text())).toBe("");
  expect(await owner`select count(*)::int as n from submissions`).toEqual([{ n: 0 }]);

  keepIn(bucket.endpoint);
  const sent = await sendWalked(ask, host, walked);
  expect(sent.status).toBe(200);
  expect(receiptIn(await sent.text())).toMatch(/^\d{20}$/);
  expect(await owner`select count(*)::int as n from evidence`).toEqual([{ n: 1 }]);
});
