import { randomBytes } from "node:crypto";
import { utimesSync } from "node:fs";
import path from "node:path";
import postgres from "postgres";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { receiveFiles } from "#app/evidence/receive-files.ts";
import { isShelved, shelve, theStore } from "#app/evidence/store.ts";
import { sweepShelves } from "#app/evidence/sweep-shelves.ts";
import type { EvidenceFile } from "#app/evidence/upload.ts";
import { beginDraft } from "#app/intake/drafts/begin-draft.ts";
import { changeDraft } from "#app/intake/drafts/change-draft.ts";
import { sendDraft } from "#app/intake/drafts/send-draft.ts";
import { workOnce } from "#app/jobs/worker.ts";
import { settings } from "#app/settings.server.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { photo, upload } from "#tests/support/photo.ts";
import { keepIn, standBetween, startBucket, type TestBucket } from "#tests/support/s3.ts";
import { tip } from "#tests/support/sent.ts";
import { shelved } from "#tests/support/shelved.ts";

const database = freshDatabase();
const owner = ownerOf(database);

let bucket: TestBucket;
beforeAll(async () => {
  bucket = await startBucket();
});
afterAll(() => bucket.stop());

const placeOf = (sha256: Buffer) => `originals/${sha256.toString("hex").slice(0, 2)}/${sha256.toString("hex")}`;
const asideOf = (sha256: Buffer) => placeOf(sha256).replace("/", "/aside/");

async function sent(content: Buffer): Promise<Buffer> {
  const { path: file, sha256 } = await upload("photos", content);
  await shelve("originals", file, sha256);
  return sha256;
}

/** As if it had come there that many days ago. */
function age(place: string, days: number): void {
  const file = settings.bucket ? path.join(bucket.folder, "files", `${place}._S3rver_object`) : path.join(settings.dataDir, place);
  const then = Date.now() / 1000 - days * 86_400;
  utimesSync(file, then, then);
}

async function lying(): Promise<string[]> {
  const found = [];
  for (const folder of ["originals", "pictures", "originals/aside", "pictures/aside"])
    for await (const some of theStore().list(folder)) found.push(...some.map(({ place }) => place));
  return found.sort();
}

/** A photograph in somebody's draft, and what lies of it on the shelf. */
async function inDraft(): Promise<{ file: EvidenceFile; sha256: Buffer; content: Buffer }> {
  const { files } = await receiveFiles("photos", [await upload("photos", await photo())], []);
  const [file] = files;
  if (!file) throw new Error("was not received");
  return { file, sha256: file.sealedSha256, content: await shelved("originals", file.sealedSha256) };
}

/** Its draft is sent, and the jobs run. */
async function filed(file: EvidenceFile): Promise<void> {
  const { typed, formKey } = tip();
  await beginDraft("tip", typed, formKey);
  await changeDraft(formKey, (draft) => ({ ...draft, files: [file] }));
  expect(await sendDraft(formKey)).toMatchObject({ outcome: "filed", files: 1 });
  while (await workOnce());
}

const rows = () => owner`select facts from activity where verb = 'evidence.swept' order by seq`;

describe.each(["a folder", "a bucket"])("what nothing names, in %s", (where) => {
  const isBucket = where === "a bucket";
  beforeEach(() => keepIn(isBucket ? bucket.endpoint : null));
  afterEach(async () => {
    for (const place of await lying()) await theStore().remove(place);
    await owner.plain("truncate evidence, jobs cascade");
    keepIn(null);
  });

  it("waits five days on its shelf and five aside, and is then gone, with one row that counts", async () => {
    const before = (await rows()).length;
    const sha256 = await sent(randomBytes(100));
    age(placeOf(sha256), 4.7);
    await sweepShelves();
    expect(await lying()).toEqual([placeOf(sha256)]);
    age(placeOf(sha256), 6);
    await sweepShelves();
    expect(await lying()).toEqual([asideOf(sha256)]);
    await sweepShelves();
    expect(await lying()).toEqual([asideOf(sha256)]);
    expect(await rows()).toHaveLength(before);
    age(asideOf(sha256), 6);
    await sweepShelves();
    await sweepShelves();
    expect(await lying()).toEqual([]);
    expect((await rows()).slice(before)).toEqual([{ facts: { originals: 1, pictures: 0 } }]);
  });

  it("is never what a filing names, nor its cleaned picture, however old", async () => {
    await filed((await inDraft()).file);
    const named = await lying();
    expect(named).toHaveLength(2);
    for (const place of named) age(place, 400);
    await sweepShelves();
    await sweepShelves();
    expect(await lying()).toEqual(named);
  });

  it("the same bytes arrive again while the sweep has its hand out: the filing's file comes back to its shelf", async () => {
    const { file, sha256, content } = await inDraft();
    age(placeOf(sha256), 6);
    await whileLooking(async () => void (await sent(content)));
    // What has just arrived, and was acknowledged, was set aside with the old: it is found all the same.
    expect(await lying()).toEqual([asideOf(sha256)]);
    expect((await shelved("originals", sha256)).equals(content)).toBe(true);
    await filed(file);
    age(placeOf(sha256), 400);
    await sweepShelves();
    expect(await lying()).toContain(placeOf(sha256));
    expect((await shelved("originals", sha256)).equals(content)).toBe(true);
  });

  it("set aside and named meanwhile: it goes back, however old it is", async () => {
    const { file, sha256 } = await inDraft();
    await filed(file);
    await theStore().move(placeOf(sha256), asideOf(sha256));
    age(asideOf(sha256), 400);
    await sweepShelves();
    expect(await lying()).toContain(placeOf(sha256));
    expect(await lying()).not.toContain(asideOf(sha256));
  });

  it("somebody is about to name it while the sweep is about to let it go for good: it is theirs", async () => {
    const { sha256, content } = await inDraft();
    await theStore().move(placeOf(sha256), asideOf(sha256));
    age(asideOf(sha256), 6);
    await whileLooking(async () => expect(await isShelved("originals", sha256)).toBe(true));
    expect(await lying()).toEqual([placeOf(sha256)]);
    expect((await shelved("originals", sha256)).equals(content)).toBe(true);
  });

  it("only one process sweeps at a time", async () => {
    const sha256 = await sent(randomBytes(100));
    age(placeOf(sha256), 6);
    await whileLooking(() => sweepShelves());
    expect(await lying()).toEqual([asideOf(sha256)]);
  });
});

it("a bucket: bytes that arrive between the copy and the removal are not lost", async () => {
  keepIn(bucket.endpoint);
  const { file, sha256, content } = await inDraft();
  age(placeOf(sha256), 6);
  let arrived = 0;
  const slow = await standBetween(bucket.endpoint, async ({ method, body }) => {
    if (method === "DELETE" && arrived++ === 0) {
      const through = settings.bucket?.endpoint ?? null;
      keepIn(bucket.endpoint);
      await sent(content);
      keepIn(through);
    }
    return body;
  });
  keepIn(slow.endpoint);
  await sweepShelves();
  expect(arrived).toBe(1);
  expect((await shelved("originals", sha256)).equals(content)).toBe(true);
  await filed(file);
  age(placeOf(sha256), 400);
  await sweepShelves();
  expect((await shelved("originals", sha256)).equals(content)).toBe(true);
  slow.stop();
  keepIn(null);
});

it("a store that is away ends the sweep with its error, and what went before is in the record", async () => {
  const before = (await rows()).length;
  keepIn(bucket.endpoint);
  for (const place of await lying()) await theStore().remove(place);
  await owner.plain("truncate evidence, jobs cascade");
  const both = [await sent(randomBytes(10)), await sent(randomBytes(10))];
  for (const sha256 of both) {
    await theStore().move(placeOf(sha256), asideOf(sha256));
    age(asideOf(sha256), 6);
  }
  let asked = 0;
  const broken = await standBetween(bucket.endpoint, async ({ method, body }) => {
    if (method === "DELETE" && ++asked > 1) throw new Error("the line is cut");
    return body;
  });
  keepIn(broken.endpoint);
  await expect(sweepShelves()).rejects.toThrow();
  expect((await rows()).slice(before)).toEqual([{ facts: { originals: 1, pictures: 0 } }]);
  broken.stop();
  keepIn(null);
});

/** Begins a sweep, holds it where it looks which files are named, does something, and lets it go on. */
async function whileLooking(meanwhile: () => Promise<unknown>): Promise<void> {
  const holder = postgres(database.url, { max: 1, onnotice: () => undefined });
  try {
    let sweeping: Promise<void> = Promise.resolve();
    await holder.begin(async (tx) => {
      await tx`lock table evidence in access exclusive mode`;
      sweeping = sweepShelves();
      await held();
      await meanwhile();
    });
    await sweeping;
  } finally {
    await holder.end();
  }
}

/** Until somebody waits for the lock. */
async function held(): Promise<void> {
  for (;;) {
    const [row] = await owner`select count(*)::int as n from pg_locks where not granted and relation = 'evidence'::regclass`;
    if (row?.n) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
