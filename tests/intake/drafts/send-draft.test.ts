import { rm } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { attachFiles } from "#app/intake/drafts/attach-files.ts";
import { beginDraft } from "#app/intake/drafts/begin-draft.ts";
import { changeWant } from "#app/intake/drafts/change-draft.ts";
import { openDraft } from "#app/intake/drafts/open-draft.ts";
import { sendDraft } from "#app/intake/drafts/send-draft.ts";
import { newFormKey } from "#app/intake/new-form-key.ts";
import { receiptHashes, receiptOf } from "#app/intake/receipt.ts";
import { rewardHash, rewardSecretOf } from "#app/intake/reward.ts";
import { unsealContact } from "#app/intake/unseal-contact.ts";
import { workOnce } from "#app/jobs/worker.ts";
import { settings } from "#app/settings.server.ts";
import { asCitizen } from "#db/client.server.ts";
import { receiptFilings } from "#db/schema/receipts.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { photoUpload } from "#tests/support/photo.ts";
import { complaint, send } from "#tests/support/sent.ts";

const owner = ownerOf(freshDatabase());

const of = (merchantName: string) => owner`select s.*, k.sealed_key from submissions s left join contact_keys k on k.submission_id = s.id
  where merchant_name = ${merchantName} order by kind`;

const opened = (row: Record<string, unknown> | undefined) =>
  unsealContact({ contact: row?.sealed_contact as Buffer, key: row?.sealed_key as Buffer }, String(row?.id));

it("twenty sends of both at once are two submissions under one receipt, and the draft is gone", async () => {
  const { typed, formKey } = complaint({ merchantName: "禾安县二十下药店", identity: "anonymous" });
  await beginDraft("both", typed, formKey);
  const sent = await Promise.all(Array.from({ length: 20 }, () => sendDraft(formKey)));
  expect(new Set(sent.map((one) => one.outcome === "filed" && one.receipt)).size).toBe(1);
  expect((await of("禾安县二十下药店")).map(({ kind }) => kind)).toEqual(["complaint", "tip"]);
  expect(await openDraft(formKey)).toBeNull();
});

it("nothing ties the two halves; one receipt opens both, and each becomes a lead", async () => {
  const written = complaint({ merchantName: "禾安县两半药店", identity: "contact-only", orderNumber: "A-77", behalf: "self" });
  const filed = await send("both", written);
  expect(filed).toMatchObject({ outcome: "filed", matters: [{ kind: "complaint" }, { kind: "tip" }] });
  const [half, other] = await of("禾安县两半药店");
  for (const column of ["form_key_hash", "receipt_hash", "fingerprint", "sealed_contact", "id"])
    expect([column, String(half?.[column]) === String(other?.[column])]).toEqual([column, false]);
  const read = await asCitizen((tx) => tx.select().from(receiptFilings), receiptHashes(receiptOf(written.formKey)));
  expect(read.map(({ kind }) => kind).sort()).toEqual(["complaint", "tip"]);
  expect([half?.order_number, other?.order_number, half?.request, other?.request]).toEqual(["A-77", null, "refund", null]);
  expect(await opened(half)).toEqual({ name: "林小满", phone: "13800001024", address: "禾安县城关镇人民路" });
  expect(await opened(other)).toEqual({ name: "", phone: "13800001024", address: "" });
  while (await workOnce());
  const leads = await owner`select l.kind from leads l join submissions s on s.id = l.submission_id
    where s.merchant_name = '禾安县两半药店' order by l.kind`;
  expect(leads).toEqual([{ kind: "complaint" }, { kind: "tip" }]);
});

it.each(["anonymous", "contact-only"])("of both no minute is kept, whether or not the tip has a name: %s", async (identity) => {
  const merchantName = `禾安县${identity}药店`;
  await send("both", complaint({ merchantName, identity }));
  const rows = await owner`select s.filed_at is null as unseen,
    a.at = date_trunc('day', a.at at time zone 'Asia/Shanghai') at time zone 'Asia/Shanghai' as at_day
    from submissions s join activity a on a.subject_id = s.id::text where s.merchant_name = ${merchantName}`;
  expect(rows).toEqual([
    { unseen: true, at_day: true },
    { unseen: true, at_day: true },
  ]);
});

it("a complaint that became a tip carries nothing that is a complaint's, and no name", async () => {
  const { typed, formKey } = complaint({ merchantName: "禾安县改举报药店", identity: "anonymous", behalf: "agent", orderNumber: "A-78" });
  await beginDraft("complaint", { ...typed, agentName: "代理人", agentPhone: "13912345678", others: "某某" }, formKey);
  await changeWant(formKey, "tip");
  expect(await sendDraft(formKey)).toMatchObject({ outcome: "filed", matters: [{ kind: "tip" }] });
  const bare = { order_number: null, request: null, amount_yuan: null, behalf: "self", sealed_contact: null };
  expect(await of("禾安县改举报药店")).toEqual([expect.objectContaining(bare)]);
});

it("whoever wishes for a reward gets a secret of which only the hash is kept, with the tip alone", async () => {
  const formKey = newFormKey();
  await send("both", complaint({ merchantName: "禾安县奖励药店", identity: "anonymous", wishesReward: "on" }, formKey));
  const secret = rewardSecretOf(formKey);
  const [half, tip] = await of("禾安县奖励药店");
  expect([half?.reward_hash, tip?.reward_hash]).toEqual([null, rewardHash(secret)]);
  const kept = JSON.stringify([await owner`select s::text from submissions s`, await owner`select a::text from activity a`]);
  for (const form of [secret, secret.replaceAll("-", ""), Buffer.from(secret).toString("hex")]) expect(kept).not.toContain(form);
});

it("a file that is on no shelf any more must be sent again: nothing is filed, the draft stays", async () => {
  const { typed, formKey } = complaint({ merchantName: "禾安县丢件药店" });
  await beginDraft("complaint", typed, formKey);
  const attached = await attachFiles(formKey, [await photoUpload("files")]);
  const [file] = attached.outcome === "attached" ? attached.files : [];
  await rm(placeOf(file?.sealedSha256.toString("hex") ?? ""));
  const refused = { outcome: "invalid", issues: [{ field: "files", key: "intake.issues.fileGone" }] };
  expect(await sendDraft(formKey)).toMatchObject(refused);
  expect(await of("禾安县丢件药店")).toEqual([]);
  expect((await openDraft(formKey))?.files).toHaveLength(1);
  expect(await attachFiles(formKey, [await photoUpload("files")])).toMatchObject({ outcome: "attached", issues: [] });
  expect((await openDraft(formKey))?.files).toHaveLength(1);
  expect(await sendDraft(formKey)).toMatchObject({ outcome: "filed" });
});

const placeOf = (name: string): string => path.join(settings.dataDir, "originals", name.slice(0, 2), name);
