import { existsSync } from "node:fs";
import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { newFormKey } from "#app/intake/new-form-key.ts";
import { openReceipt } from "#app/intake/open-receipt.ts";
import { readReceipt, receiptHash, receiptHashes } from "#app/intake/receipt.ts";
import { workOnce } from "#app/jobs/worker.ts";
import { openLead } from "#app/leads/open-lead.ts";
import { asCitizen, errorCode } from "#db/client.server.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { daysAgo } from "#tests/support/days-ago.ts";
import { onlyFiles, write } from "#tests/support/letter.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { photoUpload, upload } from "#tests/support/photo.ts";
import { submitTip, tip } from "#tests/support/sent.ts";

const owner = ownerOf(freshDatabase());

beforeEach(() => owner.plain("truncate lead_tasks, leads, messages, evidence, submissions, jobs cascade"));

async function filed() {
  const sent = await submitTip(tip());
  if (sent.outcome !== "filed") throw new Error(sent.outcome);
  while (await workOnce());
  return sent.receipt;
}

async function matter(receipt: string) {
  const opened = await openReceipt(receipt);
  if (opened.outcome !== "open" || !opened.filing.matters[0]) throw new Error(opened.outcome);
  return opened.filing.matters[0];
}

const words = () => upload("files", Buffer.from("这不是照片"));
const picture = async (place: number) =>
  upload("files", Buffer.concat([(await photoUpload("files").then(read)) as Buffer, Buffer.from([place])]));
const read = async ({ path }: { path: string }) => (await import("node:fs/promises")).readFile(path);

describe("files that come later", () => {
  it("stand beside their letter on both sides with the day they came, cleaned like any other, and no minute is kept", async () => {
    const receipt = await filed();
    const body = "这是今天拍的加油机，请看一下。";
    expect(await write({ receipt, body, formKey: newFormKey(), uploads: [await photoUpload("files")] })).toEqual({
      outcome: "written",
      files: 1,
    });
    expect(await matter(receipt)).toMatchObject({ messages: [{ body }], files: [{ mediaType: "image/jpeg", addedOn: daysAgo(0) }] });
    while (await workOnce());
    const [row] = await owner`select number from leads`;
    const lead = await openLead(String(row?.number), await member("lu"));
    expect(lead).toMatchObject({ messages: [{ body }], evidence: [{ state: "shown", addedOn: daysAgo(0) }] });
    const told = await owner`select facts from activity where verb = 'message.written'`;
    expect(told.at(-1)?.facts).toEqual({ files: 1 });
    expect(
      await owner`select 1 from activity where verb in ('message.written', 'evidence.cleaned')
      and (at at time zone 'Asia/Shanghai')::time <> '00:00'`,
    ).toEqual([]);
  });

  it("need no words", async () => {
    const receipt = await filed();
    expect(await write({ receipt, body: "", formKey: newFormKey(), uploads: [await photoUpload("files")] })).toMatchObject({ files: 1 });
    expect((await matter(receipt)).messages).toMatchObject([{ author: "sender", body: onlyFiles }]);
  });

  it("come once when the form comes twice, and what came with the filing has no later day", async () => {
    const sent = await submitTip({ ...tip(), uploads: [await picture(1)] });
    const receipt = sent.outcome === "filed" ? sent.receipt : "";
    const formKey = newFormKey();
    const post = async () => write({ receipt, body: "再补一张。", formKey, uploads: [await picture(2)] });
    expect((await Promise.all([post(), post()])).map(({ outcome }) => outcome)).toEqual(["written", "written"]);
    await post();
    const { messages, files } = await matter(receipt);
    expect(messages).toHaveLength(1);
    expect(files.map(({ addedOn }) => addedOn).sort()).toEqual([daysAgo(0), null]);
    expect(
      await owner`select 1 from activity a join submissions s on a.subject_id = s.id::text where verb = 'message.written'`,
    ).toHaveLength(1);
  });

  it("of a wrong kind are said at the field; nothing is written, and the good ones need not travel again", async () => {
    const receipt = await filed();
    const formKey = newFormKey();
    const refused = await write({ receipt, body: "请看。", formKey, uploads: [await photoUpload("files"), await words()] });
    expect(refused).toMatchObject({ outcome: "invalid", issues: [{ field: "files", key: "intake.issues.fileKind" }] });
    expect(await matter(receipt)).toMatchObject({ messages: [], files: [] });
    const kept = refused.outcome === "invalid" ? refused.kept.map(({ token }) => token) : [];
    expect(await write({ receipt, body: "请看。", formKey: newFormKey(), kept })).toEqual({ outcome: "written", files: 0 });
    expect(await write({ receipt, body: "请看。", formKey, kept })).toEqual({ outcome: "written", files: 1 });
  });

  it("are no more than a form takes, with those that were there", async () => {
    const receipt = await filed();
    const nine = await Promise.all(Array.from({ length: 9 }, (_, place) => picture(place)));
    expect(await write({ receipt, body: "九张。", formKey: newFormKey(), uploads: nine })).toEqual({ outcome: "written", files: 9 });
    expect(await write({ receipt, body: "第十张。", formKey: newFormKey(), uploads: [await picture(9)] })).toMatchObject({
      outcome: "invalid",
      issues: [{ field: "files", key: "intake.issues.pictureCount", facts: { count: 9 } }],
    });
  });

  it("for a receipt that is nobody's, or a half that is not there, are left nowhere", async () => {
    const receipt = await filed();
    for (const wrong of [{ receipt: "12345678901234567890" }, { matter: "complaint" }, { matter: "" }]) {
      const file = await photoUpload("files");
      const letter = { receipt, body: "请看。", formKey: newFormKey(), uploads: [file], ...wrong };
      expect(await write(letter)).toEqual({ outcome: "unknown" });
      expect(existsSync(file.path)).toBe(false);
    }
    expect(await owner`select 1 from evidence`).toEqual([]);
  });
});

describe("the database", () => {
  it("takes a file from the public door for a filing of its receipt only, dates it itself, and not more than a form's worth", async () => {
    const [receipt, other] = [await filed(), await filed()];
    const idOf = async (code: string) => {
      const [row] = await owner`select id from submissions where receipt_hash = ${receiptHash(readReceipt(code) ?? "")}`;
      return String(row?.id);
    };
    const [mine, others] = [await idOf(receipt), await idOf(other)];
    const put = (id: string, hashes: Buffer[], extra = sql``, values = sql``) =>
      asCitizen(
        (tx) =>
          tx.execute(
            sql`insert into evidence (submission_id, sha256, bytes, media_type ${extra}) values (${id}, '\\x01', 1, 'image/png' ${values})`,
          ),
        hashes,
      ).then(() => null, errorCode);
    const hashes = receiptHashes(readReceipt(receipt) ?? "");
    expect(await put(others, hashes)).toBe("42501");
    expect(await put(mine, [])).toBe("42501");
    expect(await put(mine, hashes, sql`, clean_sha256`, sql`, '\\x01'`)).toBe("42501");
    expect(await put(mine, hashes, sql`, added_on`, sql`, '2020-01-01'`)).toBeNull();
    expect(await owner`select added_on::text as day from evidence`).toEqual([{ day: daysAgo(0) }]);
    for (let more = 1; more < 15; more++) expect(await put(mine, hashes)).toBeNull();
    expect(await put(mine, hashes)).toBe("PT002");
  });
});
