import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { cleanEvidence } from "#app/evidence/clean-evidence.ts";
import { isDamaged } from "#app/evidence/lock.ts";
import { namedFiles } from "#app/evidence/named-files.ts";
import { readOriginal } from "#app/evidence/read-original.ts";
import { sealEarlier } from "#app/evidence/seal-earlier.ts";
import { originalPlace } from "#app/evidence/seal-key.ts";
import { shelve, theStore } from "#app/evidence/store.ts";
import { unsealKey } from "#app/evidence/unseal-key.ts";
import { workOnce } from "#app/jobs/worker.ts";
import { settings } from "#app/settings.server.ts";
import { asClock } from "#db/client.server.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { film } from "#tests/support/film.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { photo, upload } from "#tests/support/photo.ts";
import { keepIn, startBucket, type TestBucket } from "#tests/support/s3.ts";
import { complaint, send, submitTip, tip } from "#tests/support/sent.ts";

const owner = ownerOf(freshDatabase());

let bucket: TestBucket;
beforeAll(async () => {
  bucket = await startBucket();
});
afterAll(() => bucket.stop());

type Row = { id: string; sha256: Buffer; sealed_sha256: Buffer; sealed_key: Buffer; working_key: Buffer | null; submission_id: string };

const rows = async () =>
  (await owner`select e.id, e.submission_id, e.sha256, e.sealed_sha256, k.sealed_key, k.working_key
    from evidence e left join evidence_keys k on k.evidence_id = e.id order by e.id`) as unknown as Row[];

const opened = async ({ id, sha256, sealed_sha256: sealedSha256 }: Row, key: Buffer): Promise<Buffer> =>
  buffer((await readOriginal(id, { sha256, sealedSha256 }, key)) as never);

const damage = (row: Row, key = row.sealed_key) => opened(row, key).then(() => "opened", isDamaged);

/** Everything that lies on the shelf of originals. */
async function lying(): Promise<{ place: string; bytes: Buffer }[]> {
  const found = [];
  for (const folder of ["originals", "originals/aside"])
    for await (const some of theStore().list(folder))
      for (const { place } of some) found.push({ place, bytes: await buffer((await theStore().read(place)) as never) });
  return found;
}

async function filed(...contents: Buffer[]): Promise<void> {
  const uploads = await Promise.all(contents.map((content) => upload("photos", content)));
  expect(await submitTip({ ...tip(), uploads })).toMatchObject({ outcome: "filed", files: contents.length });
}

const drained = async () => {
  while (await workOnce());
};

const pdf = Buffer.from("%PDF-1.4\n1 0 obj<</Author(CanaryPhone)>>endobj\ntrailer<<>>\n%%EOF");

describe.each(["a folder", "a bucket"])("an original in %s", (where) => {
  beforeEach(() => keepIn(where === "a bucket" ? bucket.endpoint : null));
  afterEach(async () => {
    for (const { place } of await lying()) await theStore().remove(place);
    await owner.plain("truncate evidence, submissions, leads, jobs cascade");
    keepIn(null);
  });

  it("never lies plain on its shelf, and from the cleaned copy on only the bureau's key opens it, byte for byte", async () => {
    const sent = [await photo(), film(), pdf];
    await filed(...sent);
    const look = async () => (await lying()).some(({ bytes }) => /Canary|PIXELS|%PDF/.test(bytes.toString("latin1")));
    expect([await look(), (await lying()).length]).toEqual([false, 3]);
    expect((await rows()).every(({ working_key }) => working_key !== null)).toBe(true);
    await drained();
    expect(await look()).toBe(false);
    expect(await readdir(path.join(settings.dataDir, "incoming"))).toEqual([]);
    const after = await rows();
    expect(after.map(({ working_key }) => working_key)).toEqual([null, null, null]);
    const back = await Promise.all(after.map((row) => opened(row, row.sealed_key)));
    for (const content of sent) expect(back.some((one) => one.equals(content))).toBe(true);
  });

  it("whose bytes somebody else sends too is another file under another key", async () => {
    const content = await photo();
    await filed(content);
    await filed(content);
    await drained();
    const [one, two] = await rows();
    if (!one || !two) throw new Error("two rows");
    expect(one.sealed_sha256.equals(two.sealed_sha256)).toBe(false);
    expect(one.sha256.equals(two.sha256)).toBe(true);
    await theStore().remove(`originals/${one.sealed_sha256.toString("hex").slice(0, 2)}/${one.sealed_sha256.toString("hex")}`);
    expect((await opened(two, two.sealed_key)).equals(content)).toBe(true);
    expect(await damage(two, one.sealed_key)).toBe(true);
  });

  it("of a complaint and a tip under one receipt opens for each with a key of its own", async () => {
    const content = await photo();
    await send("both", { ...complaint({ identity: "anonymous" }), uploads: [await upload("photos", content)] });
    await drained();
    const [one, two] = await rows();
    if (!one || !two) throw new Error("two rows");
    for (const row of [one, two]) expect((await opened(row, row.sealed_key)).equals(content)).toBe(true);
    expect(await damage(one, two.sealed_key)).toBe(true);
  });

  it("that was changed, cut or exchanged is said to be damaged, and nothing of it is given out", async () => {
    await filed(await photo(), pdf);
    await drained();
    const [one, two] = await rows();
    if (!one || !two) throw new Error("two rows");
    expect(await damage({ ...one, sealed_sha256: two.sealed_sha256 })).toBe(true);
    expect(await damage({ ...one, sha256: two.sha256 })).toBe(true);
    const hex = one.sealed_sha256.toString("hex");
    const place = `originals/${hex.slice(0, 2)}/${hex}`;
    const file = settings.bucket ? path.join(bucket.folder, "files", `${place}._S3rver_object`) : path.join(settings.dataDir, place);
    const bytes = await readFile(file);
    bytes.writeUInt8(bytes.readUInt8(100) ^ 1, 100);
    await writeFile(file, bytes);
    expect(await damage(one)).toBe(true);
    expect((await readdir(path.join(settings.dataDir, "incoming"))).length).toBe(0);
  });

  it("that came before originals were locked is locked by the job, and its plain bytes are then named by nobody", async () => {
    const sent = [await photo(), pdf];
    await filed(...sent);
    await cleanEvidence((await rows())[0]?.submission_id ?? "");
    await asOfEarlier(sent);
    await sealEarlier();
    const [one, two] = await rows();
    if (!one || !two) throw new Error("two rows");
    const back = [await opened(one, one.sealed_key), await opened(two, two.sealed_key)];
    for (const content of sent) expect(back.some((bytes) => bytes.equals(content))).toBe(true);
    expect([one.working_key, two.working_key]).toEqual([null, null]);
    const hex = (name: "sha256" | "sealed_sha256") => [one[name].toString("hex"), two[name].toString("hex")];
    const named = await asClock((tx) => namedFiles(tx, "originals", [...hex("sha256"), ...hex("sealed_sha256")]));
    expect([...named].sort()).toEqual(hex("sealed_sha256").sort());
    const before = (await lying()).length;
    await sealEarlier();
    expect((await lying()).length).toBe(before);
    expect(
      await owner`select count(*)::int as n from activity where verb = 'evidence.sealed' and subject_id = ${one.submission_id}`,
    ).toEqual([{ n: 2 }]);
  });

  it("that came before and was not cleaned yet is locked, then cleaned, by the job it was promised", async () => {
    const content = await photo();
    await filed(content);
    await asOfEarlier([content]);
    await drained();
    const [row] = await rows();
    if (!row) throw new Error("a row");
    expect(row.working_key).toBeNull();
    expect((await opened(row, row.sealed_key)).equals(content)).toBe(true);
    expect(await owner`select clean_sha256 is not null as clean from evidence`).toEqual([{ clean: true }]);
  });
});

it("a key opens only where the bureau's own is: not in the process of the public door, nor in that of the jobs", async () => {
  await filed(await photo());
  const [row] = await rows();
  if (!row) throw new Error("a row");
  for (const doors of ["public", "jobs"]) {
    process.env.DOORS = doors;
    await expect(unsealKey(row.sealed_key, originalPlace(row.id))).rejects.toThrow("no key");
  }
  delete process.env.DOORS;
  expect((await unsealKey(row.sealed_key, originalPlace(row.id))).equals(row.working_key ?? Buffer.alloc(0))).toBe(true);
  await drained();
});

/** As the portal left them before: plain on the shelf under their own SHA-256, and no key. */
async function asOfEarlier(contents: Buffer[]): Promise<void> {
  for (const { place } of await lying()) await theStore().remove(place);
  await owner.plain("alter table evidence disable trigger user");
  await owner.plain("update evidence set sealed_sha256 = null");
  await owner.plain("alter table evidence enable trigger user");
  await owner.plain("delete from evidence_keys");
  for (const content of contents) {
    const { path: file, sha256 } = await upload("photos", content);
    await shelve("originals", file, sha256);
    expect(existsSync(file)).toBe(false);
  }
}
