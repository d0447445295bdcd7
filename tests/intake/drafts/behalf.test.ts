import { expect, it } from "vitest";
import { unsealContact } from "#app/intake/unseal-contact.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { complaint, send } from "#tests/support/sent.ts";

const owner = ownerOf(freshDatabase());

const consumer = { name: "林小满", phone: "13800001024", address: "禾安县城关镇人民路" };

async function kept(merchantName: string) {
  const [row] = await owner`select s.id, s.behalf, s.sealed_contact, k.sealed_key from submissions s
    join contact_keys k on k.submission_id = s.id where merchant_name = ${merchantName}`;
  const sealed = { contact: row?.sealed_contact as Buffer, key: row?.sealed_key as Buffer };
  return { behalf: row?.behalf, contact: await unsealContact(sealed, String(row?.id)) };
}

it("who complains for somebody else is sealed with them, and is not forgotten", async () => {
  const typed = { merchantName: "禾安县委托药店", behalf: "agent", agentName: "", agentPhone: "13912345678", others: "不算数" };
  const missing = { outcome: "invalid", issues: [expect.objectContaining({ field: "agentName" })] };
  expect(await send("complaint", complaint(typed))).toMatchObject(missing);
  await send("complaint", complaint({ ...typed, agentName: "何代理" }));
  const agent = { name: "何代理", phone: "13912345678" };
  expect(await kept("禾安县委托药店")).toEqual({ behalf: "agent", contact: { ...consumer, agent } });
});

it("those who complain together are sealed in one envelope", async () => {
  const typed = { merchantName: "禾安县共同药店", behalf: "joint", others: "", agentName: "不算数" };
  const missing = { outcome: "invalid", issues: [expect.objectContaining({ field: "others" })] };
  expect(await send("complaint", complaint(typed))).toMatchObject(missing);
  const others = "钱大有 13900000001\n孙二娘 13900000002";
  await send("complaint", complaint({ ...typed, others }));
  expect(await kept("禾安县共同药店")).toEqual({ behalf: "joint", contact: { ...consumer, others } });
});

it("who complains for themselves says nothing of others, whatever the browser sent along", async () => {
  await send("complaint", complaint({ merchantName: "禾安县自己药店", agentName: "不算数", others: "不算数" }));
  expect(await kept("禾安县自己药店")).toEqual({ behalf: "self", contact: consumer });
});
