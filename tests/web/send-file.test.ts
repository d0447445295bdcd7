import { readFileSync } from "node:fs";
import sharp from "sharp";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { draftCase } from "#app/cases/draft-case.ts";
import { pictureCase } from "#app/cases/picture-case.ts";
import { sources } from "#tests/architecture/rooms.ts";
import { armedDay } from "#tests/support/armed-day.ts";
import { badgeOf } from "#tests/support/badge.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { letMinuteCome } from "#tests/support/minute.ts";
import { openedFiles } from "#tests/support/opened-files.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { upload } from "#tests/support/photo.ts";
import { host, knock } from "#tests/support/portal.ts";
import { reviewed } from "#tests/support/reviewed.ts";
import { written } from "#tests/support/written-case.ts";

const owner = ownerOf(freshDatabase());
const addresses: Record<string, string> = {};
let badge: { Cookie: string };
let closed: () => boolean[];

beforeAll(async () => {
  const song = await member("song");
  badge = { Cookie: await badgeOf("song") };
  const drafted = await draftCase(written(), song);
  const number = drafted.outcome === "drafted" ? drafted.number : "";
  await pictureCase(number, { uploads: [await upload("picture", await largePicture())], alt: "加油机的主板" }, song);
  await reviewed(number);
  await armedDay("pictured", [number]);
  await letMinuteCome(owner, "pictured");
  const id = String((await owner`select id from case_pictures`)[0]?.id);
  addresses.public = `/pictures/${id}`;
  addresses.desk = `/staff/pictures/${id}`;
});

beforeEach(async () => {
  closed = await openedFiles();
});
afterEach(() => vi.restoreAllMocks());

/** What is read of a file before anybody asks: a small one is closed by itself. */
const readAhead = 256 * 1024;

const largePicture = () =>
  sharp({ create: { width: 1600, height: 1200, channels: 3, background: "#888", noise: { type: "gaussian", mean: 128, sigma: 60 } } })
    .jpeg()
    .toBuffer();

const asked = (where: string, init: RequestInit = {}) => knock(new Request(host + addresses[where], { headers: badge, ...init }));

const doors = ["public", "desk"];

it.each(doors)("a picture at the %s door is closed when it was read", async (where) => {
  const answer = await asked(where);
  expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(readAhead);
  await expect.poll(closed, { timeout: 30_000 }).toEqual([true]);
});

it.each(doors)("whoever asks at the %s door for the head alone gets it, and the file is closed", async (where) => {
  const answer = await asked(where, { method: "HEAD" });
  expect([answer.status, answer.headers.get("Content-Type"), answer.body]).toEqual([200, "image/webp", null]);
  await expect.poll(closed, { timeout: 30_000 }).toEqual([true]);
});

it.each(doors)("of whoever has gone before the %s door opens, the file is closed", async (where) => {
  const gone = new AbortController();
  const answer = asked(where, { signal: gone.signal }).catch(() => null);
  gone.abort();
  await answer;
  await expect.poll(closed, { timeout: 30_000 }).toEqual([true]);
});

it("no page answers with a file in another way", () => {
  const others = sources("app/web").filter((file) => /new Response\([^)"`]*\.?stream\b/.test(readFileSync(file, "utf8")));
  expect(others).toEqual(["app/web/send-file.server.ts"]);
});
