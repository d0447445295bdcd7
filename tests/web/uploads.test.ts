import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { withOriginal } from "#app/evidence/with-original.ts";
import { attachFiles } from "#app/intake/drafts/attach-files.ts";
import { beginDraft } from "#app/intake/drafts/begin-draft.ts";
import { changeDraft, throwAwayDraft } from "#app/intake/drafts/change-draft.ts";
import { draftId } from "#app/intake/drafts/draft-id.ts";
import { openDraft } from "#app/intake/drafts/open-draft.ts";
import { settings } from "#app/settings.server.ts";
import { keepKey } from "#app/web/public/submit/draft-cookie.server.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { box, film } from "#tests/support/film.ts";
import { photo, upload } from "#tests/support/photo.ts";
import { host, knock } from "#tests/support/portal.ts";

freshDatabase();

const megabyte = 1024 * 1024;
const incoming = () => readdirSync(path.join(settings.dataDir, "incoming")).filter((name) => !name.endsWith(".kept"));
const bigFilm = (salt: string) => Buffer.concat([film(), box("free", Buffer.alloc(3 * megabyte, salt))]);

type Told = { status: number; outcome: string; id: string; offset: number; said?: string };

async function send(key: string, where: string, body: BodyInit, offset?: number): Promise<Told> {
  const headers: Record<string, string> = { Cookie: (await keepKey(key)).split(";")[0] ?? "" };
  if (offset !== undefined) headers["Upload-Offset"] = String(offset);
  const address = `${host}/submit/${draftId(key)}/files/parts${where}`;
  const answer = await knock(new Request(address, { method: "POST", headers, body, duplex: "half" } as RequestInit));
  return { status: answer.status, ...(answer.status === 204 ? {} : await answer.json()) } as Told;
}

const begin = (key: string, size: number, mark: string) => send(key, "", new URLSearchParams({ size: String(size), mark }));
const piece = (key: string, id: string, bytes: Buffer, offset: number) => send(key, `/${id}`, new Uint8Array(bytes), offset);

/** A line that brings `bytes`, is silent, and breaks when `then` has come. */
const line = (bytes: Buffer, then: Promise<unknown> = new Promise(() => undefined)) =>
  new ReadableStream({
    async pull(out) {
      out.enqueue(bytes);
      await then;
      out.error(Object.assign(new Error("hung up"), { code: "ECONNRESET" }));
    },
  });

/** Until so many bytes of a film have reached the disk. */
async function arrived(key: string, size: number, bytes: number): Promise<void> {
  while ((await begin(key, size, "m")).offset < bytes);
}

it("a film whose line breaks goes on from the last byte that arrived, and is the same byte for byte", async () => {
  const key = await beginDraft("tip");
  const whole = bigFilm("a");
  const { id, offset } = await begin(key, whole.length, "m");
  expect(offset).toBe(0);
  await send(key, `/${id}`, line(whole.subarray(0, megabyte), arrived(key, whole.length, megabyte)), 0);
  const again = await begin(key, whole.length, "m");
  expect(again).toMatchObject({ outcome: "going", id, offset: megabyte });
  expect(await piece(key, id, whole.subarray(0, 10), 0)).toMatchObject({ status: 409, outcome: "misplaced", offset: megabyte });
  expect(await piece(key, id, whole.subarray(megabyte), megabyte)).toMatchObject({ status: 200, outcome: "kept" });
  const [kept] = (await openDraft(key))?.files ?? [];
  const sha256 = createHash("sha256").update(whole).digest();
  expect(kept).toMatchObject({ sha256, bytes: whole.length, mediaType: "video/mp4" });
  expect(kept && (await withOriginal(kept, (file) => readFile(file))).equals(whole)).toBe(true);
  expect(incoming()).toEqual([]);
  expect(await piece(key, id, whole.subarray(megabyte), megabyte)).toMatchObject({ outcome: "kept" });
  expect(await begin(key, whole.length, "m")).toMatchObject({ outcome: "kept" });
  expect((await openDraft(key))?.files.length).toBe(1);
});

it("a later line of the same sender ends the silent one, and two at once spoil nothing", async () => {
  const key = await beginDraft("tip");
  const whole = bigFilm("b");
  const { id } = await begin(key, whole.length, "m");
  const first = send(key, `/${id}`, line(whole.subarray(0, 1000)), 0);
  await arrived(key, whole.length, 1000);
  expect(await piece(key, id, whole.subarray(1000, 2000), 1000)).toMatchObject({ outcome: "going", offset: 2000 });
  expect((await first).offset).toBe(1000);
  await Promise.all(Array.from({ length: 4 }, () => piece(key, id, whole.subarray(2000), 2000)));
  const { offset, outcome } = await begin(key, whole.length, "m");
  if (outcome !== "kept") await piece(key, id, whole.subarray(offset), offset);
  expect((await openDraft(key))?.files.map((file) => file.sha256)).toEqual([createHash("sha256").update(whole).digest()]);
});

it("what is another's is not there, and what is dropped leaves nothing", async () => {
  const [mine, theirs] = [await beginDraft("tip"), await beginDraft("tip")];
  const { id } = await begin(mine, 100, "m");
  expect(await piece(theirs, id, Buffer.alloc(10), 0)).toMatchObject({ status: 404, outcome: "unknown" });
  await send(theirs, `/${id}/drop`, "");
  expect(incoming().length).toBe(1);
  expect((await send(mine, `/${id}/drop`, "")).status).toBe(204);
  expect(incoming()).toEqual([]);
  await throwAwayDraft(mine);
  expect(await begin(mine, 100, "m")).toMatchObject({ status: 410 });
  expect(await piece(mine, id, Buffer.alloc(10), 0)).toMatchObject({ status: 410 });
});

it("what is too large is refused when it is declared, and when more comes than was declared", async () => {
  const key = await beginDraft("tip");
  expect(await begin(key, 100 * megabyte + 1, "m")).toMatchObject({ status: 422, said: expect.stringContaining("100 MB") });
  expect(await begin(key, 0, "m")).toMatchObject({ status: 422 });
  const { id } = await begin(key, 100, "m");
  expect(await piece(key, id, Buffer.alloc(101), 0)).toMatchObject({ status: 413, offset: 0 });
  expect(await piece(key, id, Buffer.alloc(100), 0)).toMatchObject({ status: 422, said: expect.stringContaining("种类") });
  expect(incoming()).toEqual([]);
  const many = await Promise.all(Array.from({ length: 15 }, (_, mark) => begin(key, 100, String(mark))));
  expect(many.every(({ outcome }) => outcome === "going")).toBe(true);
  expect(await begin(key, 100, "one more")).toMatchObject({ status: 422 });
  for (const one of many) await send(key, `/${one.id}/drop`, "");
});

it("of twelve pictures that come at once nine are kept, the same one twice is one, and the rest is said", async () => {
  const key = await beginDraft("tip");
  const drawn = await photo();
  const pictures = Array.from({ length: 12 }, (_, index) => Buffer.concat([drawn, Buffer.from(String(index))]));
  const answers = await Promise.all(pictures.map(async (content) => attachFiles(key, [await upload("files", content)])));
  const issues = answers.flatMap((answer) => (answer.outcome === "attached" ? answer.issues : []));
  expect(issues).toEqual(Array(3).fill({ field: "files", key: "intake.issues.pictureCount", facts: { count: 9 } }));
  expect((await openDraft(key))?.files.length).toBe(9);
  await changeDraft(key, (before) => ({ ...before, files: [] }));
  const twice = [await upload("files", drawn), await upload("files", Buffer.from("no picture")), await upload("files", drawn)];
  const mixed = await attachFiles(key, twice);
  expect(mixed).toMatchObject({ outcome: "attached", files: [{ bytes: drawn.length }], issues: [{ key: "intake.issues.fileKind" }] });
});
