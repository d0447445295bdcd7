import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { attachFiles, detachFile } from "#app/intake/drafts/attach-files.ts";
import { beginDraft } from "#app/intake/drafts/begin-draft.ts";
import { changeWant, throwAwayDraft } from "#app/intake/drafts/change-draft.ts";
import { openDraft } from "#app/intake/drafts/open-draft.ts";
import { sweepDrafts } from "#app/intake/drafts/sweep-drafts.ts";
import { keyHashFor, newFormKey } from "#app/intake/new-form-key.ts";
import { timetable } from "#app/jobs/timetable.ts";
import { asCitizen, asMember, asWriter, errorCode } from "#db/client.server.ts";
import { drafts } from "#db/schema/drafts.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { photo, upload } from "#tests/support/photo.ts";
import { complaint } from "#tests/support/sent.ts";

const owner = ownerOf(freshDatabase());

const canaries = { name: "欧阳独一", phone: "13912345678", story: "独一无二的一段经过，别人没有写过。", orderNumber: "CANARY-77" };

/** Which rows are left of some drafts. */
const left = async (...keys: string[]) => {
  const rows = await owner`select key_hash from drafts`;
  return keys.map((key) => rows.some((row) => keyHashFor("draft", key).equals(row.key_hash as Buffer)));
};

it("what lies in the database of a draft can be read by nobody, and its key lies nowhere", async () => {
  const key = await beginDraft("complaint", complaint(canaries).typed);
  const [row] = await owner`select d::text as words, locked from drafts d`;
  const locked = row?.locked as Buffer;
  for (const canary of [...Object.values(canaries), "merchantName", "complaint", key])
    for (const form of [canary, Buffer.from(canary).toString("hex"), Buffer.from(canary).toString("base64")])
      expect([form, String(row?.words).includes(form) || locked.includes(form)]).toEqual([form, false]);
  expect(await openDraft(key)).toMatchObject({ want: "complaint", answers: canaries });
});

it("another key opens nothing, not even the row itself under the other's name", async () => {
  const [mine, theirs] = [await beginDraft("tip", { story: "我的" }), await beginDraft("tip", { story: "别人的" })];
  for (const key of [newFormKey(), "", "x", `${mine}x`]) expect(await openDraft(key)).toBeNull();
  await owner`update drafts set locked = (select locked from drafts where key_hash = ${keyHashFor("draft", theirs)}) where key_hash = ${keyHashFor("draft", mine)}`;
  await expect(openDraft(mine)).rejects.toThrow();
  expect((await openDraft(theirs))?.answers).toEqual({ story: "别人的" });
});

it("a citizen sees the row whose key they hold and no other; a colleague sees none", async () => {
  const mine = await beginDraft("tip");
  await beginDraft("tip");
  expect(await asCitizen((tx) => tx.select().from(drafts))).toEqual([]);
  expect((await asWriter(keyHashFor("draft", mine), (tx) => tx.select().from(drafts))).map(({ keyHash }) => keyHash)).toEqual([
    keyHashFor("draft", mine),
  ]);
  const foreign = asWriter(keyHashFor("draft", mine), (tx) =>
    tx.insert(drafts).values({ keyHash: keyHashFor("draft", newFormKey()), locked: Buffer.from("x") }),
  );
  expect(errorCode(await foreign.catch((error: unknown) => error))).toBe("42501");
  for (const username of ["shen", "lu", "zhou", "gu"]) {
    const denied = await asMember(await member(username), (tx) => tx.execute(sql`select * from drafts`)).catch((error: unknown) => error);
    expect([username, errorCode(denied)]).toEqual([username, "42501"]);
  }
});

it("two files that arrive at once are both kept, the same file twice is one, and one can be taken away", async () => {
  const key = await beginDraft("tip");
  const [one, two] = [await photo(), Buffer.concat([await photo(), Buffer.from("two")])];
  await Promise.all([attachFiles(key, [await upload("files", one)]), attachFiles(key, [await upload("files", two)])]);
  await attachFiles(key, [await upload("files", one)]);
  expect((await openDraft(key))?.files).toHaveLength(2);
  expect(await detachFile(key, 0)).toEqual({ outcome: "detached" });
  expect((await openDraft(key))?.files).toHaveLength(1);
});

it("who comes for something else keeps every answer", async () => {
  const key = await beginDraft("complaint", complaint(canaries).typed);
  for (const want of ["tip", "both", "complaint"] as const)
    expect(await changeWant(key, want)).toMatchObject({ want, answers: complaint(canaries).typed });
});

it("a draft that was thrown away leaves no row, and nothing of it can be answered", async () => {
  const [away, kept] = [await beginDraft("tip"), await beginDraft("tip")];
  await throwAwayDraft(away);
  expect(await left(away, kept)).toEqual([false, true]);
  expect([await openDraft(away), await changeWant(away, "both")]).toEqual([null, null]);
});

it("the clock takes what is past its three days and nothing younger", async () => {
  const keys = await Promise.all([0, 1, 2, 3, 4, 30].map(() => beginDraft("tip")));
  const age = async (key: string, days: number) =>
    owner`update drafts set born_on = (statement_timestamp() at time zone 'Asia/Shanghai')::date - ${days}::int where key_hash = ${keyHashFor("draft", key)}`;
  for (const [place, days] of [0, 1, 2, 3, 4, 30].entries()) await age(keys[place] ?? "", days);
  expect(await sweepDrafts()).toBe(2);
  expect(await left(...keys)).toEqual([true, true, true, true, false, false]);
  expect(timetable.find(({ run }) => run === sweepDrafts)).toMatchObject({ name: "drafts.sweep", everySeconds: 3600 });
});
