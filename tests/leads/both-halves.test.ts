import { sql } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { checkCopy } from "#app/intake/check-copy.ts";
import { doDeed } from "#app/intake/do-deed.ts";
import { newFormKey } from "#app/intake/new-form-key.ts";
import { openReceipt } from "#app/intake/open-receipt.ts";
import { workOnce } from "#app/jobs/worker.ts";
import { askSender } from "#app/leads/ask-sender.ts";
import { claimLead } from "#app/leads/claim-lead.ts";
import { openLead } from "#app/leads/open-lead.ts";
import { asMember } from "#db/client.server.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { write } from "#tests/support/letter.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { photoUpload } from "#tests/support/photo.ts";
import { complaint, send } from "#tests/support/sent.ts";

const owner = ownerOf(freshDatabase());

beforeEach(() => owner.plain("truncate sender_deeds, lead_tasks, lead_notes, leads, messages, evidence, submissions, jobs cascade"));

/** A complaint with lu's brigade and a tip with he's office, under one receipt. */
async function filed() {
  const formKey = newFormKey();
  const sent = await send("both", complaint({ first: "none", identity: "anonymous", wishesReward: "on" }, formKey));
  if (sent.outcome !== "filed") throw new Error(JSON.stringify(sent));
  while (await workOnce());
  await owner.plain("delete from lead_tasks");
  for (const [kind, who] of [
    ["complaint", "lu"],
    ["tip", "he"],
  ] as const)
    await owner`update leads set owner_unit_id = (select unit_id from members where username = ${who}) where kind = ${kind}`;
  const [complaintLead, tipLead] = await owner`select number from leads order by kind`;
  return { receipt: sent.receipt, sent, formKey, complaintLead: String(complaintLead?.number), tipLead: String(tipLead?.number) };
}

async function halves(receipt: string) {
  const opened = await openReceipt(receipt);
  if (opened.outcome !== "open") throw new Error(opened.outcome);
  const [first, second, ...more] = opened.filing.matters;
  expect(more).toEqual([]);
  if (first?.kind !== "complaint" || second?.kind !== "tip") throw new Error("not both halves");
  return { complaint: first, tip: second };
}

it("one receipt shows a complaint and a tip, each with its own clock and code, and the copy is for both", async () => {
  const { receipt, sent, formKey } = await filed();
  const { complaint: one, tip: other } = await halves(receipt);
  expect(one).toMatchObject({ identity: "real-name", rewarded: false, leads: [{ kind: "complaint", stage: "unclaimed" }] });
  expect(other).toMatchObject({ identity: "anonymous", rewarded: true, leads: [{ kind: "tip", stage: "unclaimed" }] });
  expect(one.leads[0]?.dueOn).not.toBe(other.leads[0]?.dueOn);
  expect([one, other].map(({ acknowledgement }) => acknowledgement)).toEqual(sent.matters.map(({ acknowledgement }) => acknowledgement));
  expect(JSON.stringify(await openReceipt(receipt))).not.toMatch(/submissionId|[0-9a-f]{8}-[0-9a-f]{4}-/);
  expect(await checkCopy({ receipt, formKey })).toMatchObject({ outcome: "right", kind: "both" });
});

it("what is written and put to one half is seen by nobody who has the other, by page or by SQL", async () => {
  const { receipt, complaintLead, tipLead } = await filed();
  const [lu, he] = [await member("lu"), await member("he")];
  const formKey = newFormKey();
  await write({ receipt, matter: "complaint", body: "我是林小满，发票找到了。", formKey, uploads: [await photoUpload("files")] });
  await write({ receipt, matter: "tip", body: "后门的仓库里还有。", formKey });
  await claimLead(complaintLead, lu);
  await askSender(complaintLead, "请问发票是几号开的？", lu);
  const { complaint: one, tip: other } = await halves(receipt);
  expect(one.messages.map(({ body }) => body)).toEqual(["我是林小满，发票找到了。", "请问发票是几号开的？"]);
  expect(other.messages.map(({ body }) => body)).toEqual(["后门的仓库里还有。"]);
  expect([one.files.length, other.files.length]).toEqual([1, 0]);

  expect((await openLead(tipLead, he))?.messages.map(({ body }) => body)).toEqual(["后门的仓库里还有。"]);
  expect((await openLead(tipLead, he))?.evidence).toEqual([]);
  expect(await openLead(complaintLead, he)).toBeNull();
  expect(await openLead(tipLead, lu)).toBeNull();
  const bodies = async (by: { id: string }) =>
    (await asMember(by, (tx) => tx.execute<{ body: string }>(sql`select body from messages order by position`))).map(({ body }) => body);
  expect(await bodies(he)).toEqual(["后门的仓库里还有。"]);
  expect(await bodies(lu)).toEqual(["我是林小满，发票找到了。", "请问发票是几号开的？"]);
  expect([...(await asMember(he, (tx) => tx.execute(sql`select 1 from evidence`)))]).toEqual([]);
});

it("the same words to both halves, from one page, are two letters", async () => {
  const { receipt } = await filed();
  const letter = { receipt, body: "商家昨天关门了。", formKey: newFormKey() };
  await Promise.all([write({ ...letter, matter: "complaint" }), write({ ...letter, matter: "tip" })]);
  const { complaint: one, tip: other } = await halves(receipt);
  expect([one.messages.length, other.messages.length]).toEqual([1, 1]);
});

it("taking back the complaint leaves the tip as it is, and a form that names no half does nothing", async () => {
  const { receipt, tipLead } = await filed();
  const said = { receipt, withdrawConfirm: "on" };
  for (const matter of ["", "both", "x"]) expect(await doDeed("withdraw", { ...said, matter })).toEqual({ outcome: "unknown" });
  expect(await doDeed("withdraw", { ...said, matter: "complaint" })).toEqual({ outcome: "done" });
  while (await workOnce());
  const { complaint: one, tip: other } = await halves(receipt);
  expect(one).toMatchObject({ leads: [{ stage: "closed", closingCode: "withdrawn" }], deeds: [{ kind: "withdraw" }] });
  expect(other).toMatchObject({ leads: [{ stage: "unclaimed" }], deeds: [], messages: [], can: { withdraw: true, rate: false } });
  expect((await openLead(tipLead, await member("he")))?.deeds).toEqual([]);
});
