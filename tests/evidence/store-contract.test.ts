import { createHash, randomBytes, randomUUID } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import { open, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { receiveFiles } from "#app/evidence/receive-files.ts";
import { aside, isShelved, readShelved, shelve, shelveBytes, shelveCopy, theStore, withShelved } from "#app/evidence/store.ts";
import { settings } from "#app/settings.server.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { cleaned } from "#tests/support/cleaned.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { film } from "#tests/support/film.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { photo, photoUpload, upload } from "#tests/support/photo.ts";
import { keepIn, standBetween, startBucket, type TestBucket } from "#tests/support/s3.ts";
import { submitTip, tip } from "#tests/support/sent.ts";
import { shelved } from "#tests/support/shelved.ts";

const owner = ownerOf(freshDatabase());
const megabyte = 1024 * 1024;

let bucket: TestBucket;
beforeAll(async () => {
  bucket = await startBucket();
});
afterAll(() => bucket.stop());

async function original(content: Buffer): Promise<{ sha256: Buffer; place: string }> {
  const { path: file, sha256 } = await upload("photos", content);
  await shelve("originals", file, sha256);
  expect(existsSync(file)).toBe(false);
  return { sha256, place: placeOf(sha256) };
}

const placeOf = (sha256: Buffer) => `originals/${sha256.toString("hex").slice(0, 2)}/${sha256.toString("hex")}`;
const sha256Of = (content: Buffer) => createHash("sha256").update(content).digest();
const away = { code: "STORE_AWAY" };

async function all(folder: string): Promise<{ place: string; since: Date }[]> {
  const found = [];
  for await (const some of theStore().list(folder)) found.push(...some);
  return found;
}

describe.each(["a folder", "a bucket"])("a store in %s", (where) => {
  beforeAll(() => keepIn(where === "a bucket" ? bucket.endpoint : null));
  afterAll(() => keepIn(null));

  it("gives back the same bytes, to read and as a file for programs, and leaves none of those files behind", async () => {
    const content = randomBytes(3 * megabyte + 7);
    const { sha256 } = await original(content);
    expect(await isShelved("originals", sha256)).toBe(true);
    expect((await shelved("originals", sha256)).equals(content)).toBe(true);
    expect((await withShelved("originals", sha256, (file) => readFile(file))).equals(content)).toBe(true);
    await expect(withShelved("originals", sha256, () => Promise.reject(new Error("a program's own fault")))).rejects.toThrow("own fault");
    expect(await readdir(path.join(settings.dataDir, "incoming")).catch(() => [])).toEqual([]);
  });

  it("keeps the same bytes once, says which day they came, and forgets them when told, also twice", async () => {
    const content = randomBytes(20);
    const { place } = await original(content);
    await original(content);
    const found = (await all("originals")).filter((one) => one.place === place);
    expect(found).toHaveLength(1);
    expect(Math.abs(Date.now() - Number(found[0]?.since))).toBeLessThan(86_400_000);
    await theStore().remove(place);
    await theStore().remove(place);
    expect(await isShelved("originals", sha256Of(content))).toBe(false);
    expect((await all("originals")).filter((one) => one.place === place)).toEqual([]);
  });

  it("lists what lies on a shelf, and nothing of another", async () => {
    const contents = Array.from({ length: 60 }, (_, n) => Buffer.from(`${where} ${n}`));
    for (const content of contents) await shelveBytes("pictures", content, sha256Of(content));
    const listed = (await all("pictures")).map(({ place }) => place);
    expect(listed).toEqual(expect.arrayContaining(contents.map((content) => placeOf(sha256Of(content)).replace("originals", "pictures"))));
    expect(listed.every((place) => /^pictures\/[0-9a-f]{2}\/[0-9a-f]{64}$/.test(place))).toBe(true);
    const [first = ""] = listed;
    await theStore().move(first, aside(first));
    expect(await all("pictures/aside")).toMatchObject([{ place: aside(first) }]);
    expect((await all("pictures")).map(({ place }) => place)).toEqual(listed.filter((place) => place !== first));
    await theStore().move(aside(first), first);
  });

  it("has not what it has not: reading throws before a byte is answered", async () => {
    const nobodys = randomBytes(32);
    expect(await isShelved("originals", nobodys)).toBe(false);
    await expect(readShelved("originals", nobodys)).rejects.toMatchObject(away);
    await expect(withShelved("originals", nobodys, () => Promise.resolve())).rejects.toMatchObject(away);
    expect(await theStore().move(placeOf(nobodys), "originals/aside/ab/x")).toBe(false);
  });

  it("moves within the store and copies to another shelf", async () => {
    const { sha256, place } = await original(randomBytes(100));
    await withShelved("originals", sha256, (file) => shelveCopy("pictures", file, sha256));
    expect(await theStore().move(place, aside(place))).toBe(true);
    expect([await theStore().has(place), await theStore().has(aside(place))]).toEqual([false, true]);
    expect((await shelved("pictures", sha256)).equals(await shelved("originals", sha256))).toBe(true);
  });

  it("refuses bytes that are not what was said, and keeps nothing of them", async () => {
    const { path: file } = await upload("photos", Buffer.from("one thing"));
    const said = sha256Of(Buffer.from("another"));
    await expect(shelve("originals", file, said)).rejects.toThrow("other bytes");
    expect(await isShelved("originals", said)).toBe(false);
  });

  it("takes and gives a film of 100 MB in pieces", async () => {
    const { file, sha256 } = await hundredMegabytes();
    const before = process.memoryUsage().rss;
    let most = before;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5);
    await shelve("originals", file, sha256);
    const hash = createHash("sha256");
    for await (const piece of (await readShelved("originals", sha256)) as unknown as AsyncIterable<Uint8Array>) hash.update(piece);
    clearInterval(watch);
    expect(hash.digest().equals(sha256)).toBe(true);
    process.stdout.write(`100 MB through ${where}: ${Math.round((most - before) / megabyte)} MB more memory at most\n`);
    await theStore().remove(placeOf(sha256));
  });

  it("serves whoever cleans pictures, films and documents", async () => {
    const pdf = Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF");
    const sent = [await photo(), await readFile(path.join("tests", "support", "photo.heic")), film(), pdf];
    for (const content of sent) {
      const { files } = await receiveFiles("photos", [await upload("photos", content)], []);
      const clean = await cleaned(files[0]);
      expect((await shelved("pictures", clean?.sha256 ?? Buffer.alloc(32))).length).toBeGreaterThan(30);
    }
  });
});

describe("a store that cannot keep a file now", () => {
  afterEach(() => keepIn(null));

  const inaccessible: [string, () => unknown, () => unknown][] = [
    ["a server that is not there", () => keepIn("http://127.0.0.1:1"), () => undefined],
    ["a key that is not right", () => keepIn(bucket.endpoint, "wrong"), () => undefined],
    [
      "a bucket that is not there",
      () => {
        keepIn(bucket.endpoint);
        process.env.S3_BUCKET = "nobodys";
      },
      () => undefined,
    ],
    ["a folder that is none", replaceShelf, () => rmSync(path.join(settings.dataDir, "originals"), { recursive: true, force: true })],
  ];

  it.each(inaccessible)("%s: a 503, and nothing is acknowledged", async (_what, take, mend) => {
    await take();
    const uploads = [await photoUpload("photos")];
    await expect(submitTip({ ...tip(), uploads })).rejects.toMatchObject(away);
    await expect(guarded(() => submitTip({ ...tip(), uploads }))).rejects.toMatchObject({ status: 503 });
    await expect(guarded(() => readShelved("originals", randomBytes(32)))).rejects.toMatchObject({ status: 503 });
    expect(await owner`select count(*)::int as n from submissions`).toEqual([{ n: 0 }]);
    mend();
  });

  it("a bucket that keeps other bytes than it was sent: they are taken away again", async () => {
    const liar = await standBetween(bucket.endpoint, async ({ method, body }) => {
      if (method === "PUT") body.writeUInt8(body.readUInt8(0) ^ 1, 0);
      return body;
    });
    keepIn(liar.endpoint);
    const { path: file, sha256 } = await upload("photos", randomBytes(1000));
    await expect(shelve("originals", file, sha256)).rejects.toMatchObject(away);
    keepIn(bucket.endpoint);
    expect(await isShelved("originals", sha256)).toBe(false);
    liar.stop();
  });

  it("a bucket whose bytes have changed since: what arrives is refused", async () => {
    keepIn(bucket.endpoint);
    const { sha256, place } = await original(randomBytes(1000));
    await writeFile(path.join(bucket.folder, "files", `${place}._S3rver_object`), randomBytes(1000));
    await expect(withShelved("originals", sha256, (file) => readFile(file))).rejects.toMatchObject(away);
  });

  it("half a setting is said at once", () => {
    keepIn(bucket.endpoint);
    delete process.env.S3_SECRET_KEY;
    expect(() => theStore()).toThrow("S3_SECRET_KEY_FILE");
  });
});

async function replaceShelf(): Promise<void> {
  rmSync(path.join(settings.dataDir, "originals"), { recursive: true, force: true });
  await writeFile(path.join(settings.dataDir, "originals"), "");
}

async function hundredMegabytes(): Promise<{ file: string; sha256: Buffer }> {
  const file = path.join(tmpdir(), `film-${randomUUID()}`);
  const hash = createHash("sha256");
  const handle = await open(file, "wx");
  for (let n = 0; n < 100; n++) {
    const piece = randomBytes(megabyte);
    hash.update(piece);
    await handle.write(piece);
  }
  await handle.close();
  return { file, sha256: hash.digest() };
}
