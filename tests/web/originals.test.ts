import { beforeAll, expect, it } from "vitest";
import { workOnce } from "#app/jobs/worker.ts";
import { badgeOf } from "#tests/support/badge.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { photo, upload } from "#tests/support/photo.ts";
import { get, host, knock } from "#tests/support/portal.ts";
import { submitTip, tip } from "#tests/support/sent.ts";

const owner = ownerOf(freshDatabase());

const reason = "送检测机构比对，需要原图。";
const cookies: Record<string, string> = {};
let content: Buffer;
let lead: string;
let page: string;

beforeAll(async () => {
  for (const username of ["fang", "lu"]) {
    cookies[username] = await badgeOf(username);
  }
  content = await photo();
  await submitTip({ ...tip(), uploads: [await upload("photos", content)] });
  while (await workOnce());
  await owner`update leads set owner_unit_id = ${(await member("fang")).unit.id}`;
  await owner.plain("delete from lead_tasks");
  const [row] = await owner`select l.number, e.id from leads l join evidence e on e.submission_id = l.submission_id`;
  lead = `/staff/leads/${row?.number}`;
  page = `${lead}/originals/${row?.id}`;
});

const look = async (path: string, as: string) => (await get(path, { Cookie: cookies[as] ?? "" })).text();
const send = (path: string, as: string, fields: Record<string, string> = {}) =>
  knock(new Request(host + path, { method: "POST", body: new URLSearchParams(fields), headers: { Cookie: cookies[as] ?? "" } }));

it("is taken out in three steps that need no script, as a file that no browser opens and no cache keeps", async () => {
  expect(await look(lead, "fang")).toContain(`href="${page}"`);
  const asks = await look(page, "fang");
  expect(asks).toContain("为什么要用原件");
  expect(asks).not.toContain(`action="${page}/take"`);
  const early = await send(`${page}/take`, "fang");
  expect([early.status, early.headers.get("Location")]).toEqual([303, page]);

  const refused = await send(page, "fang", { reason: "想" });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain(">想</textarea>");
  const asked = await send(page, "fang", { reason });
  expect([asked.status, asked.headers.get("Location")]).toEqual([303, page]);
  expect(await look(page, "fang")).toContain(`action="${page}/take"`);

  const taken = await send(`${page}/take`, "fang");
  expect(Buffer.from(await taken.arrayBuffer()).equals(content)).toBe(true);
  const { headers } = taken;
  expect(headers.get("Content-Disposition")).toMatch(/^attachment; filename="original\.\w+"$/);
  expect(headers.get("Content-Type")).toBe("application/octet-stream");
  expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
  expect(headers.get("Content-Security-Policy")).toBe("default-src 'none'; sandbox");
  expect(headers.get("Cache-Control")).toContain("no-store");
  expect(await owner`select 1 from activity where verb = 'original.opened'`).toHaveLength(1);
  expect(await look(lead, "fang")).toContain("取走原件");
});

it("is not there for who does not see the lead, nor for a look without a post", async () => {
  for (const path of [page, `${page}/take`, `${lead}/originals/x`, `${page}x`])
    expect((await send(path, "lu", { reason })).status).not.toBe(200);
  expect((await get(page, { Cookie: cookies.lu ?? "" })).status).toBe(404);
  const looked = await get(`${page}/take`, { Cookie: cookies.fang ?? "" });
  expect(looked.status).toBeGreaterThanOrEqual(400);
});

it("that was damaged is said to be, in words, and not one byte comes", async () => {
  await owner.plain("update evidence set sha256 = sha256(sha256)");
  const answer = await send(`${page}/take`, "fang");
  expect([answer.status, answer.headers.get("Location")]).toEqual([303, `${page}?damaged`]);
  expect(await look(`${page}?damaged`, "fang")).toContain("一个字节也没有取出来");
});

it("is said to be gone when its term is over", async () => {
  await owner`update leads set stage = 'closed', closing_code = 'withdrawn', closed_on = '2010-01-01'`;
  expect((await send(`${page}/take`, "fang")).status).toBe(303);
  await owner.plain("update evidence_keys set sealed_key = null");
  expect(await look(page, "fang")).toContain("谁也打不开");
});
