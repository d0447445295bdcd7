import { beforeEach, describe, expect, it } from "vitest";
import { workOnce } from "#app/jobs/worker.ts";
import { leadQueue } from "#app/leads/lead-queue.ts";
import { openLead } from "#app/leads/open-lead.ts";
import { routeLead } from "#app/leads/route-lead.ts";
import { asClock } from "#db/client.server.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { submitTip, tip } from "#tests/support/sent.ts";

const database = freshDatabase();
const owner = ownerOf(database);

beforeEach(() => owner.plain("truncate lead_tasks, lead_notes, leads, messages, evidence, submissions, jobs cascade"));

async function sendAndRoute(typed: Record<string, string>): Promise<void> {
  await submitTip(tip(typed));
  while (await workOnce());
}

describe("a tip finds its unit", () => {
  it("stands in the owner's queue with the reason, a due date, and a task for each helping unit", async () => {
    await sendAndRoute({ topic: "fuel-metering", township: "城东镇" });
    const lu = await member("lu");
    const { rows } = await leadQueue(lu, { view: "unit", page: 1 });
    expect(rows).toMatchObject([
      { kind: "tip", stage: "unclaimed", topic: "fuel-metering", merchantName: "禾安县顺达加油站", township: "城东镇" },
    ]);
    const lead = await openLead(rows[0]?.number ?? "", lu);
    expect(lead).toMatchObject({ area: { number: 3 }, dueReason: { rule: "tip-check", amount: 15 }, owner: { slug: "brigade" } });
    expect(lead?.tasks.map((task) => task.unit).sort()).toEqual(["城东市场监管所", "标准计量股"].sort());
  });

  it("names no station when the township is not known", async () => {
    await sendAndRoute({ township: "" });
    const { rows } = await leadQueue(await member("lu"), { view: "unit", page: 1 });
    const lead = await openLead(rows[0]?.number ?? "", await member("lu"));
    expect(lead?.tasks.map((task) => task.unit)).toEqual(["标准计量股"]);
  });

  it("belongs to intake when no area covers it, never to nobody", async () => {
    await sendAndRoute({ topic: "other", merchantName: "好再来洗衣店", story: "办了卡就关门了，电话也打不通，里面还有八百块。" });
    expect((await leadQueue(await member("shen"), { view: "unit", page: 1 })).total).toBe(1);
    expect((await leadQueue(await member("lu"), { view: "unit", page: 1 })).total).toBe(0);
    const [lost] =
      await owner`select count(*)::int as n from submissions s where not exists (select from leads where submission_id = s.id)`;
    expect(lost?.n).toBe(0);
  });

  it("is one lead however often the job runs", async () => {
    await submitTip(tip());
    const [submission] = await owner`select id from submissions`;
    await Promise.all(Array.from({ length: 5 }, () => asClock((tx) => routeLead(tx, String(submission?.id)))));
    expect(await owner`select number from leads`).toHaveLength(1);
  });
});

describe("a unit sees its own queue", () => {
  it("and a partner sees the lead it helps with, but an uninvolved unit does not", async () => {
    await sendAndRoute({ topic: "fuel-metering", township: "城东镇" });
    const number = (await leadQueue(await member("lu"), { view: "unit", page: 1 })).rows[0]?.number ?? "";
    expect((await leadQueue(await member("fang"), { view: "partner", page: 1 })).total).toBe(1);
    expect(await openLead(number, await member("fang"))).not.toBeNull();
    for (const stranger of ["he", "shen", "song", "yan", "gu"])
      expect([stranger, await openLead(number, await member(stranger))]).toEqual([stranger, null]);
  });
});
