import { beforeAll, expect, it } from "vitest";
import { workOnce } from "#app/jobs/worker.ts";
import { claimLead } from "#app/leads/claim-lead.ts";
import { closeLead } from "#app/leads/close-lead.ts";
import { leadQueue } from "#app/leads/lead-queue.ts";
import { figures } from "#app/reports/figures.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { complaint, submitComplaint, submitTip, tip } from "#tests/support/sent.ts";

const owner = ownerOf(freshDatabase());

/** Three tips about fuel pumps and a complaint about a pharmacy; one tip is closed in time, one is late, one fits no area. */
beforeAll(async () => {
  await submitTip(tip());
  await submitTip(tip({ merchantName: "禾安县城北加油站" }));
  await submitTip(tip({ topic: "other", story: "办了年卡就关门了，电话也打不通，卡里还有八百块。", merchantName: "某某商店" }));
  await submitComplaint(complaint());
  while (await workOnce());
  const lu = await member("lu");
  const { rows } = await leadQueue(lu, { view: "unit", page: 1 });
  const [closed, late] = rows.filter((row) => row.topic === "fuel-metering").map((row) => row.number);
  await claimLead(closed ?? "", lu);
  const answer = "我们检定了六号枪，误差在允许范围之内，谢谢您的反映。";
  expect(await closeLead(closed ?? "", { code: "no-violation", answer, waiver: "标准计量股已口头说明。" }, lu)).toEqual({
    outcome: "closed",
  });
  await owner`update leads set due_on = current_date - 2 where number = ${late ?? ""}`;
});

it("counts the whole bureau: what is open, and what of it is late", async () => {
  expect(await figures(await member("zhou"))).toMatchObject({ open: 3, late: 1 });
});

it("agrees with the queues its numbers lead to", async () => {
  const zhou = await member("zhou");
  const { open, late } = await figures(zhou);
  expect((await leadQueue(zhou, { view: "unit", page: 1 })).total).toBe(open);
  expect((await leadQueue(zhou, { view: "late", page: 1 })).total).toBe(late);
});

it("lists all ten areas of the plan in their order, and last what fits none", async () => {
  const { byArea } = await figures(await member("zhou"));
  expect(byArea.map((area) => area.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, null]);
  expect(byArea[2]).toMatchObject({ open: 1, closed: 1 });
  expect(byArea.at(-1)).toMatchObject({ title: null, open: 1, closed: 0 });
  expect(byArea.reduce((sum, area) => sum + area.open, 0)).toBe(3);
});

it("shows whose queue is fullest, and how much of it is late", async () => {
  const { byUnit } = await figures(await member("zhou"));
  expect(byUnit.map(({ open }) => open)).toEqual([...byUnit.map(({ open }) => open)].sort((a, b) => b - a));
  expect(byUnit.reduce((sum, unit) => sum + unit.late, 0)).toBe(1);
});

it("has twelve months, the empty ones too, the present one last", async () => {
  const { byMonth, today } = await figures(await member("zhou"));
  expect(byMonth).toHaveLength(12);
  expect(byMonth.at(-1)).toEqual({ month: today.slice(0, 7), tips: 3, complaints: 1 });
  expect(byMonth[0]).toMatchObject({ tips: 0, complaints: 0 });
});

it("says how many were answered by their due day", async () => {
  expect((await figures(await member("zhou"))).onTime).toEqual({ closed: 1, inTime: 1 });
});

it("shows a clerk no more than the clerk's own leads", async () => {
  expect((await figures(await member("he"))).open).toBeLessThan(3);
});
