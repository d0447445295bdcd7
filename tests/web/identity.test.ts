import { beforeAll, expect, it } from "vitest";
import { workOnce } from "#app/jobs/worker.ts";
import { claimLead } from "#app/leads/claim-lead.ts";
import { shredIdentities } from "#app/leads/shred-identities.ts";
import { badgeOf } from "#tests/support/badge.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { get, host, knock } from "#tests/support/portal.ts";
import { complaint, submitComplaint } from "#tests/support/sent.ts";

const database = freshDatabase();
const owner = ownerOf(database);

const phone = "13800001024";
const cookies: Record<string, string> = {};
let lead: string;

beforeAll(async () => {
  for (const username of ["lu", "zhou", "he"]) {
    cookies[username] = await badgeOf(username);
  }
  const agent = { behalf: "agent", agentName: "何代理", agentPhone: "13912345678" };
  await submitComplaint(complaint({ platform: "禾安优选商城", creditCode: "91350100M000100Y43", orderNumber: "DD-2026-77", ...agent }));
  while (await workOnce());
  const [row] = await owner`select number from leads`;
  lead = `/staff/leads/${row?.number}`;
  await claimLead(String(row?.number), await member("lu"));
});

const look = async (path: string, as: string) => (await get(path, { Cookie: cookies[as] ?? "" })).text();

const send = (path: string, as: string, fields: Record<string, string> = {}) =>
  knock(new Request(host + path, { method: "POST", body: new URLSearchParams(fields), headers: { Cookie: cookies[as] ?? "" } }));

it("is shown only in the answer to the post of who asked, with the viewer all over it, and kept by no cache", async () => {
  expect((await send(`${lead}/identity`, "lu", { reason: "约调解时间" })).status).toBeLessThan(400);
  const [asked] = await owner`select id from identity_openings`;
  const opening = String(asked?.id);
  expect(await look(lead, "zhou")).toContain("陆远请求查看反映人身份，理由：约调解时间");
  expect(await look(lead, "lu")).not.toContain(`value="${opening}"`);
  expect((await send(`${lead}/identity/agree`, "lu", { opening })).status).toBe(409);
  expect((await send(`${lead}/identity/agree`, "he", { opening })).status).toBe(404);
  expect((await send(`${lead}/identity/open`, "lu")).status).toBe(409);
  expect((await send(`${lead}/identity/agree`, "zhou", { opening })).status).toBeLessThan(400);
  expect((await send(`${lead}/identity/refuse`, "zhou", { opening })).status).toBe(409);

  const shown = await send(`${lead}/identity/open`, "lu");
  expect(shown.headers.get("Cache-Control")).toContain("no-store");
  const page = await shown.text();
  expect(page).toContain(phone);
  expect(page).toContain("何代理 13912345678");
  expect(page.split("陆远 · 综合行政执法大队 · ").length).toBeGreaterThan(20);
  for (const as of ["lu", "zhou"])
    for (const path of [lead, `${lead}/identity`, `${lead}/identity/open`, `${lead}?_data=zh/web/staff/leads/lead`])
      expect([as, path, (await look(path, as)).includes(phone)]).toEqual([as, path, false]);
  expect(await owner`select 1 from activity where verb = 'identity.opened'`).toHaveLength(1);
});

it("leaves on the lead what a clerk works with: platform, code, order and that an agent complains, but not who", async () => {
  const page = await look(lead, "lu");
  for (const fact of ["禾安优选商城", "91350100M000100Y43", "DD-2026-77", "受人委托"])
    expect([fact, page.includes(fact)]).toEqual([fact, true]);
  for (const secret of ["何代理", "13912345678"]) expect([secret, page.includes(secret)]).toEqual([secret, false]);
});

it("is said to be no longer kept when its term is over", async () => {
  await owner`update leads set stage = 'closed', closing_code = 'settled', closed_on = '2010-01-01'`;
  expect(await look(lead, "lu")).not.toContain("已按保存期限销毁");
  await shredIdentities();
  expect(await look(lead, "lu")).toContain("已按保存期限销毁");
  expect(await look(`/en${lead}`, "zhou")).toContain("destroyed at the end of their term");
  expect((await send(`${lead}/identity/open`, "lu")).status).toBe(409);
});
