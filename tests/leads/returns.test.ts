import { beforeEach, describe, expect, it } from "vitest";
import { claimLead } from "#app/leads/claim-lead.ts";
import { dispatchLead } from "#app/leads/dispatch-lead.ts";
import { leadQueue } from "#app/leads/lead-queue.ts";
import { openLead } from "#app/leads/open-lead.ts";
import { proposedWays } from "#app/leads/proposed-ways.ts";
import { renameTopic } from "#app/leads/rename-topic.ts";
import { returnLead } from "#app/leads/return-lead.ts";
import { ruleLead } from "#app/leads/rule-lead.ts";
import { topicsFor } from "#app/leads/topics-for.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { pump, routed, vague } from "#tests/support/routed.ts";

const database = freshDatabase();
const owner = ownerOf(database);
const { send } = routed(owner);

beforeEach(() => owner.plain("truncate lead_tasks, lead_notes, leads, messages, evidence, submissions, jobs cascade"));

/** A vague tip: it stands in intake. */
async function inIntake(): Promise<string> {
  const [lead] = await send(vague);
  return lead?.number ?? "";
}

/** Sent out by intake and given back by the unit, twice. */
async function backTwice(): Promise<string> {
  const number = await inIntake();
  const [shen, he, fang] = [await member("shen"), await member("he"), await member("fang")];
  await dispatchLead(number, "special-equipment", "lifts", shen);
  await returnLead(number, "查过了，店里没有电梯。", he);
  await dispatchLead(number, "metrology", "fuel-metering", shen);
  await returnLead(number, "没有计量器具，不归我们。", fang);
  return number;
}

const done = async (verb: string, number: string) =>
  (await owner`select 1 from activity a join leads l on a.subject_id = l.id::text where a.verb = ${verb} and l.number = ${number}`).length;

describe("the topic is changed", () => {
  it("by the unit that leads both areas: the lead stays, the clock and the helpers change, the history says from what to what", async () => {
    const [lead] = await send({ topic: "fuel-metering", story: pump });
    const lu = await member("lu");
    const number = lead?.number ?? "";
    await claimLead(number, lu);
    expect(await renameTopic(number, "miracle-medicine-ads", lu)).toEqual({ outcome: "renamed" });
    const page = await openLead(number, lu);
    expect(page).toMatchObject({ topic: "miracle-medicine-ads", area: { number: 4 }, owner: { slug: "brigade" }, stage: "checking" });
    expect(page?.dueReason).toMatchObject({ rule: "advert-answer" });
    expect(page?.tasks.map(({ unit }) => unit)).toContain("广告监管股");
    expect(page?.tasks.map(({ unit }) => unit)).not.toContain("标准计量股");
    expect(page?.history.at(-1)).toMatchObject({
      verb: "lead.renamed",
      facts: { before: "fuel-metering", topic: "miracle-medicine-ads", area: 4 },
    });
    expect(await owner`select topic_slug from topic_decisions`).toEqual([{ topic_slug: "miracle-medicine-ads" }]);
  });

  it("not into an area that another unit leads, or none does: that goes back to intake", async () => {
    const [lead] = await send({ topic: "fuel-metering", story: pump });
    const number = lead?.number ?? "";
    expect(await renameTopic(number, "unfair-terms", await member("lu"))).toMatchObject({
      outcome: "invalid",
      issues: [{ field: "topic", key: "leads.issues.notYours" }],
    });
    expect(await renameTopic(number, "lifts", await member("fang"))).toEqual({ outcome: "unknown" });
  });

  it("is offered only among those that the unit leads, and another lead only where the plan has an area", async () => {
    const [lead] = await send({ topic: "fuel-metering", story: pump });
    const [number, lu] = [lead?.number ?? "", await member("lu")];
    await claimLead(number, lu);
    const [rename, link] = [await topicsFor("rename", number, lu), await topicsFor("link", number, lu)];
    expect(rename).toContain("miracle-medicine-ads");
    for (const none of ["fuel-metering", "unfair-terms", "other"]) expect(rename).not.toContain(none);
    expect(link).toContain("lifts");
    for (const none of ["fuel-metering", "unfair-terms", "other"]) expect(link).not.toContain(none);
  });

  it("by intake: the new area re-routes it, and what was decided is remembered for sorting without the operator's name", async () => {
    const number = await inIntake();
    const shen = await member("shen");
    expect(await dispatchLead(number, "brigade", "medical-beauty", shen)).toEqual({ outcome: "dispatched" });
    const page = await openLead(number, await member("lu"));
    expect(page).toMatchObject({ topic: "medical-beauty", area: { number: 5 }, why: { rule: "clerk", chosen: "other" } });
    expect(page?.tasks.map(({ unit }) => unit)).toContain("药械股");
    const routed = page?.history.find(({ verb }) => verb === "lead.routed");
    expect(routed?.facts).toMatchObject({ from: "intake", to: "brigade", before: "other", topic: "medical-beauty", area: 5 });
    expect(page?.named.map(({ slug }) => slug).sort()).toEqual(["brigade", "intake"]);
    const [decision] = await owner`select words from topic_decisions`;
    expect(decision?.words).not.toContain("好再来");
  });
});

describe("what comes back", () => {
  it("twice is a leader's: intake cannot send it, the leader decides, and there it stays", async () => {
    const number = await backTwice();
    const [shen, zhou, lu] = [await member("shen"), await member("zhou"), await member("lu")];
    expect((await openLead(number, shen))?.returns).toMatchObject([
      { unit: "特种设备安全监察股", reason: "查过了，店里没有电梯。" },
      { unit: "标准计量股", reason: "没有计量器具，不归我们。" },
    ]);
    expect((await openLead(number, shen))?.can).toMatchObject({ dispatch: false, rule: false });
    expect(await dispatchLead(number, "brigade", "medical-beauty", shen)).toMatchObject({
      outcome: "invalid",
      issues: [{ key: "leads.issues.leaderDecides" }],
    });
    expect((await leadQueue(zhou, { view: "decide", page: 1 })).rows).toMatchObject([{ number }]);
    expect(await ruleLead(number, "brigade", "medical-beauty", shen)).toEqual({ outcome: "unknown" });
    expect((await openLead(number, zhou))?.can.rule).toBe(true);
    expect(await ruleLead(number, "nowhere", "medical-beauty", zhou)).toMatchObject({ outcome: "invalid", issues: [{ field: "unit" }] });
    expect(await ruleLead(number, "brigade", "medical-beauty", zhou)).toEqual({ outcome: "ruled" });
    expect((await leadQueue(zhou, { view: "decide", page: 1 })).total).toBe(0);
    const page = await openLead(number, lu);
    expect(page).toMatchObject({ ruled: true, owner: { slug: "brigade" }, why: { rule: "leader" }, can: { giveBack: false, claim: true } });
    expect(page?.tasks.map(({ unit }) => unit)).toContain("药械股");
    expect(await returnLead(number, "还是不归我们。", lu)).toEqual({ outcome: "unknown" });
    expect(await renameTopic(number, "unfair-terms", lu)).toMatchObject({ issues: [{ key: "leads.issues.notYoursToStay" }] });
  });

  it("once goes out again, to anybody but by a clerk of another unit", async () => {
    const number = await inIntake();
    const [shen, he] = [await member("shen"), await member("he")];
    await dispatchLead(number, "special-equipment", "lifts", shen);
    expect(await returnLead(number, "店里没有电梯。", he)).toEqual({ outcome: "returned" });
    expect(await openLead(number, he)).toBeNull();
    const ways = await proposedWays(number, shen);
    expect(ways[0]).toMatchObject({ topic: "lifts", unit: { slug: "brigade" }, gaveBack: false });
    expect(await dispatchLead(number, "brigade", "lifts", await member("lu"))).toEqual({ outcome: "unknown" });
    expect(await dispatchLead(number, "brigade", "lifts", shen)).toEqual({ outcome: "dispatched" });
  });

  it("is not proposed again to the unit that gave it back", async () => {
    const [lead] = await send({ topic: "fuel-metering", story: pump });
    await returnLead(lead?.number ?? "", "这是油品质量，不归我们。", await member("lu"));
    const ways = await proposedWays(lead?.number ?? "", await member("shen"));
    expect(ways[0]).toMatchObject({ topic: "fuel-metering", unit: { slug: "brigade" }, gaveBack: true });
  });

  it("two leaders decide at once; one decision holds", async () => {
    const number = await backTwice();
    const zhou = await member("zhou");
    const answers = await Promise.all([ruleLead(number, "brigade", "lifts", zhou), ruleLead(number, "food", "edible-oil", zhou)]);
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(["ruled", "unknown"]);
    expect(await done("lead.ruled", number)).toBe(1);
  });

  it("two clerks send it out at once; one of them does", async () => {
    const number = await inIntake();
    const shen = await member("shen");
    const answers = await Promise.all([
      dispatchLead(number, "special-equipment", "lifts", shen),
      dispatchLead(number, "metrology", "fuel-metering", shen),
    ]);
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(["dispatched", "unknown"]);
    expect(await done("lead.routed", number)).toBe(1);
  });
});
