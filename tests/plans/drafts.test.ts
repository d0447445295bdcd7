import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { workOnce } from "#app/jobs/worker.ts";
import { leadQueue } from "#app/leads/lead-queue.ts";
import { addArea } from "#app/plans/drafts/add-area.ts";
import type { Target } from "#app/plans/drafts/change-draft.ts";
import { confirmPlan } from "#app/plans/drafts/confirm-plan.ts";
import { describeDraft } from "#app/plans/drafts/describe-draft.ts";
import { discardDraft } from "#app/plans/drafts/discard-draft.ts";
import { draftPreview } from "#app/plans/drafts/draft-preview.ts";
import { dropArea } from "#app/plans/drafts/drop-area.ts";
import { mendArea } from "#app/plans/drafts/mend-area.ts";
import { mergeAreas } from "#app/plans/drafts/merge-areas.ts";
import { moveArea } from "#app/plans/drafts/move-area.ts";
import { nameUnit } from "#app/plans/drafts/name-unit.ts";
import { openDraft, waitingDrafts } from "#app/plans/drafts/open-draft.ts";
import { proposePlan } from "#app/plans/drafts/propose-plan.ts";
import { planInForce, planList } from "#app/plans/plan-in-force.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { daysAgo, thisYear } from "#tests/support/days-ago.ts";
import { notice } from "#tests/support/notice.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { submitTip, tip } from "#tests/support/sent.ts";

const database = freshDatabase();
const owner = ownerOf(database);
const year = thisYear();
const today = daysAgo(0);

beforeEach(() =>
  owner.plain(`truncate plan_drafts, topic_decisions, lead_returns, lead_rulings, lead_tasks, lead_notes, leads, messages, evidence, submissions, jobs cascade;
    delete from area_units where area_id in (select a.id from areas a join plans p on p.id = a.plan_id where p.version > 1);
    delete from area_topics where area_id in (select a.id from areas a join plans p on p.id = a.plan_id where p.version > 1);
    delete from areas where plan_id in (select id from plans where version > 1); delete from plans where version > 1;
    delete from units where slug like 'xiao-%'; update units set aliases = array_remove(aliases, '校园协作股')`),
);

/** A draft of this year's notice, opened by a member. */
async function begin(username = "shen", text = notice(year)) {
  const by = await member(username);
  const proposed = await proposePlan(text, null, by);
  if (proposed.outcome !== "proposed") throw new Error(JSON.stringify(proposed));
  const open = async () => {
    const draft = await openDraft(proposed.id, by);
    if (!draft) throw new Error("the draft is gone");
    return draft;
  };
  const target = async (): Promise<Target> => ({ id: proposed.id, revision: (await open()).revision, by });
  const area = async (place: number) => (await open()).areas[place]?.id ?? "";
  return { id: proposed.id, by, open, target, area };
}

/** Matches what is open and looks at every area as it stands. */
async function settle({ open, target }: Awaited<ReturnType<typeof begin>>, slug = "food") {
  for (const name of (await open()).open.unitNames)
    expect(await nameUnit(await target(), { name, unit: slug })).toEqual({ outcome: "changed" });
  for (const { id, title, kind, topics, units } of (await open()).areas) {
    const rows = Object.fromEntries(
      units.flatMap(({ unit, role }, place) => [
        [`unit-${place}`, unit ?? ""],
        [`role-${place}`, role],
      ]),
    );
    expect(await mendArea(await target(), id, { title, kind, ...rows }, topics)).toEqual({ outcome: "changed" });
  }
}

describe("a notice becomes a proposal", () => {
  it("with its areas in order, the units it names by any of their names, and the name nobody knows left open", async () => {
    const { open } = await begin();
    const draft = await open();
    expect(draft).toMatchObject({ year, bureau: "禾安县市场监督管理局", open: { unitNames: ["校园协作股"] } });
    expect(draft.areas.map(({ title }) => title)).toEqual(["加油机计量作弊", "超期未检电梯", "校园周边诱导未成年人消费"]);
    expect(draft.areas.map(({ units }) => units.map(({ unit, role }) => `${unit} ${role}`))).toEqual([
      ["metrology owner", "brigade partner", "stations partner"],
      ["special-equipment owner", "stations partner"],
      ["null owner", "food partner", "stations partner"],
    ]);
    expect(draft.areas.map(({ topics }) => topics)).toEqual([["fuel-metering"], ["lifts"], ["marketing-to-minors"]]);
    for (const { title, from, to } of draft.areas) expect(draft.notice.slice(from, to)).toContain(title);
    expect(draft.deadlines).toMatchObject([{ when: "monthly:2" }]);
    expect(draft.occasions.map(({ name }) => name).join()).toMatch(/3·15.*质量月/);
  });

  it("and from a file, which is not kept", async () => {
    const file = path.join(tmpdir(), `notice-${process.pid}.txt`);
    await writeFile(file, notice(year));
    const by = await member("zhou");
    expect(await proposePlan("", { path: file, cut: false }, by)).toMatchObject({ outcome: "proposed" });
    await expect(readFile(file)).rejects.toThrow("ENOENT");
    expect((await waitingDrafts(by)).map((draft) => draft.startedBy)).toEqual([by.name]);
  });

  it.each([
    ["", "plans.issues.nothing"],
    ["今天天气很好，适合出门买菜。".repeat(30), "plans.issues.noPlan"],
    [`${notice(year)}${"长".repeat(200_000)}`, "plans.issues.tooLong"],
  ])("but what is no plan is said, and changes nothing", async (text, key) => {
    expect(await proposePlan(text, null, await member("shen"))).toEqual({ outcome: "invalid", issues: [{ field: "notice", key }] });
    expect(await owner`select 1 from plan_drafts`).toHaveLength(0);
  });

  it("and what is no text is said at the file", async () => {
    const file = path.join(tmpdir(), `binary-${process.pid}`);
    await writeFile(file, Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3, 0, 0, 0, 0, 255, 254, 0, 9]));
    const refused = await proposePlan("", { path: file, cut: false }, await member("shen"));
    expect(refused).toMatchObject({ outcome: "invalid", issues: [{ field: "file" }] });
    const huge = await writeFile(file, "x").then(async () => proposePlan("", { path: file, cut: true }, await member("shen")));
    expect(huge).toEqual({ outcome: "invalid", issues: [{ field: "file", key: "plans.issues.fileTooLarge" }] });
    expect(await owner`select 1 from plan_drafts`).toHaveLength(0);
  });
});

it("各所 are our stations, and no doubt", async () => {
  const { open } = await begin("shen", notice(year).replaceAll("各市场监管所", "各所"));
  const [, lifts] = (await open()).areas;
  expect(lifts?.units.map(({ unit }) => unit)).toEqual(["special-equipment", "stations"]);
  expect(lifts?.doubts.map(({ facts }) => facts.raw)).not.toContain("各所");
});

describe("an area without a topic", () => {
  const odd = notice(year).replaceAll("校园周边诱导未成年人消费", "规范流浪鸽群投喂");

  it.each([{ topics: [] }, { topics: ["other"] }])("must be looked at, and may then stay so or be 其他: $topics", async ({ topics }) => {
    const { open, target, area, id } = await begin("zhou", odd);
    expect((await open()).areas[2]).toMatchObject({ topics: [], doubts: expect.arrayContaining([{ key: "no-topic", facts: {} }]) });
    await nameUnit(await target(), { name: "校园协作股", unit: "food" });
    for (const _ of [0, 1]) await dropArea(await target(), await area(0));
    const refused = await confirmPlan(id, (await open()).revision, { from: today, replace: "on" }, await member("zhou"));
    expect(refused).toEqual({ outcome: "invalid", issues: [{ field: "draft", key: "plans.issues.doubtsOpen", facts: { count: 1 } }] });
    const nobody = { "unit-0": "none", "unit-1": "none", "unit-2": "none" };
    await mendArea(await target(), await area(0), { title: "规范流浪鸽群投喂", kind: "area", ...nobody }, topics);
    expect((await open()).areas).toMatchObject([{ topics, doubts: [] }]);
    const confirmed = await confirmPlan(id, (await open()).revision, { from: today, replace: "on" }, await member("zhou"));
    expect(confirmed).toEqual({ outcome: "confirmed" });
  });
});

describe("people at one table", () => {
  it("are asked which area to merge into when they have chosen none", async () => {
    const { open, target, area } = await begin();
    const issues = [{ field: "into", key: "plans.issues.into" }];
    expect(await mergeAreas(await target(), await area(0), "")).toEqual({ outcome: "invalid", issues });
    expect((await open()).areas).toHaveLength(3);
  });

  it("match a name, and next year's notice finds it by itself", async () => {
    const { open, target } = await begin();
    expect(await nameUnit(await target(), { name: "校园协作股", unit: "nowhere" })).toMatchObject({
      outcome: "invalid",
      issues: [{ field: "unit" }],
    });
    expect(await nameUnit(await target(), { name: "校园协作股", unit: "food" })).toEqual({ outcome: "changed" });
    expect((await open()).open.unitNames).toEqual([]);
    const again = await begin();
    expect((await again.open()).open.unitNames).toEqual([]);
  });

  it("found a unit that the portal did not know", async () => {
    const { open, target } = await begin();
    expect(await nameUnit(await target(), { name: "校园协作股", unit: "new", newName: "标准计量股", newKind: "section" })).toMatchObject({
      outcome: "invalid",
      issues: [{ field: "newName", key: "plans.issues.unitKnown" }],
    });
    expect(await nameUnit(await target(), { name: "校园协作股", unit: "new", newName: "校园市场协作股", newKind: "section" })).toEqual({
      outcome: "changed",
    });
    expect((await open()).areas[2]?.units[0]).toMatchObject({ unit: "xiao-yuan-shi-chang-xie-zuo-gu", raw: "校园协作股" });
    expect(await owner`select aliases from units where name = '校园市场协作股'`).toEqual([{ aliases: ["校园协作股"] }]);
  });

  it("mend, add, move, merge and drop areas", async () => {
    const { open, target, area } = await begin();
    const rows = {
      "unit-0": "advertising",
      "role-0": "owner",
      "unit-1": "none",
      "unit-2": "stations",
      "role-2": "guide",
      "unit-3": "brigade",
      "role-3": "joint-owner",
    };
    expect(
      await mendArea(await target(), await area(0), { title: "加油站作弊", kind: "area", ...rows }, [
        "fuel-metering",
        "price-fraud",
        "no-topic",
      ]),
    ).toEqual({
      outcome: "changed",
    });
    expect((await open()).areas[0]).toMatchObject({
      title: "加油站作弊",
      topics: ["fuel-metering", "price-fraud"],
      doubts: [],
      confidence: 1,
    });
    expect((await open()).areas[0]?.units.map(({ unit, role }) => `${unit} ${role}`)).toEqual([
      "advertising owner",
      "stations guide",
      "brigade joint-owner",
    ]);
    expect(await addArea(await target(), "冬季取暖用煤")).toMatchObject({ outcome: "changed" });
    expect(await moveArea(await target(), await area(3), "up")).toEqual({ outcome: "changed" });
    expect((await open()).areas.map(({ title }) => title)).toEqual([
      "加油站作弊",
      "超期未检电梯",
      "冬季取暖用煤",
      "校园周边诱导未成年人消费",
    ]);
    expect(await mergeAreas(await target(), await area(1), await area(0))).toEqual({ outcome: "changed" });
    expect((await open()).areas[0]).toMatchObject({ title: "加油站作弊、超期未检电梯", topics: ["fuel-metering", "price-fraud", "lifts"] });
    expect((await open()).areas[0]?.units.filter(({ role }) => role === "owner")).toHaveLength(1);
    expect(await dropArea(await target(), await area(1))).toEqual({ outcome: "changed" });
    expect((await open()).areas.map(({ title }) => title)).toEqual(["加油站作弊、超期未检电梯", "校园周边诱导未成年人消费"]);
    expect(await describeDraft(await target(), { title: "新标题", year: "20x6", bureau: "" })).toMatchObject({
      outcome: "invalid",
      issues: [{ field: "year" }],
    });
    expect(await describeDraft(await target(), { title: "新标题", year: "2031", bureau: "" })).toEqual({ outcome: "changed" });
    expect(await open()).toMatchObject({ title: "新标题", year: 2031, bureau: null });
  });

  it("refuse two owners and the same unit twice, and change nothing", async () => {
    const { open, target, area } = await begin();
    const before = await open();
    const typed = { title: "加油站", kind: "area", "unit-0": "metrology", "role-0": "owner", "unit-1": "metrology", "role-1": "owner" };
    expect(await mendArea(await target(), await area(0), typed, [])).toMatchObject({
      outcome: "invalid",
      issues: [{ key: "plans.issues.twoOwners" }, { key: "plans.issues.unitTwice" }],
    });
    expect(await open()).toEqual(before);
  });

  it("do not undo each other: whoever saw an older draft is told", async () => {
    const { target, area } = await begin();
    const [mine, theirs] = [await target(), await target()];
    const answers = await Promise.all([moveArea(mine, await area(0), "down"), dropArea(theirs, await area(0))]);
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(["changed", "stale"]);
  });

  it("and nobody else even sees a draft", async () => {
    const { id, target } = await begin();
    for (const stranger of ["lu", "song", "gu", "yan"]) {
      const by = await member(stranger);
      expect(await openDraft(id, by)).toBeNull();
      expect(await dropArea({ ...(await target()), by }, "x")).toEqual({ outcome: "unknown" });
    }
    expect(await discardDraft({ ...(await target()), revision: 0 })).toEqual({ outcome: "stale" });
    expect(await discardDraft(await target())).toEqual({ outcome: "discarded" });
    expect(await waitingDrafts(await member("zhou"))).toEqual([]);
  });
});

describe("confirming", () => {
  const confirmed = { from: today, replace: "on" };

  it("says everything that is in the way, and changes nothing", async () => {
    const draft = await begin("zhou", notice(year - 1));
    const { id, by } = draft;
    const refused = await confirmPlan(id, 1, { from: today }, by);
    expect(refused.outcome === "invalid" && refused.issues.map(({ key }) => key)).toEqual(
      expect.arrayContaining(["plans.issues.unitsOpen", "plans.issues.wrongYear", "plans.issues.twoPlans"]),
    );
    for (const from of ["", "heute", "2020-01-01", "2026-02-31"])
      expect(await confirmPlan(id, 1, { ...confirmed, from }, by)).toMatchObject({ outcome: "invalid" });
    expect((await planList(by)).map(({ version }) => version)).toEqual([1, 1]);
  });

  it("takes over from this minute; open leads stay, and the next tip goes by the new table", async () => {
    await submitTip(tip());
    while (await workOnce());
    const draft = await begin("zhou");
    await settle(draft);
    const { id, by, open } = draft;
    expect(await draftPreview((await open()).areas, by)).toMatchObject([
      { topic: "fuel-metering", from: { name: "综合行政执法大队" }, to: { name: "标准计量股" } },
    ]);
    expect(await confirmPlan(id, (await open()).revision, { from: today }, by)).toMatchObject({
      issues: [{ field: "replace", facts: { year, version: 1 } }],
    });
    expect(await confirmPlan(id, (await open()).revision, confirmed, by)).toEqual({ outcome: "confirmed" });
    expect(await planInForce(by)).toMatchObject({
      year,
      version: 2,
      confirmedBy: by.name,
      areas: [{ number: 1 }, { number: 2 }, { number: 3 }],
    });
    expect(await openDraft(id, by)).toBeNull();
    expect(await confirmPlan(id, 1, confirmed, by)).toEqual({ outcome: "unknown" });
    await submitTip(tip({ merchantName: "禾安县远大加油站" }));
    while (await workOnce());
    expect((await leadQueue(await member("lu"), { view: "unit", page: 1 })).rows.map((row) => row.merchantName)).toEqual([
      "禾安县顺达加油站",
    ]);
    expect((await leadQueue(await member("fang"), { view: "unit", page: 1 })).rows.map((row) => row.merchantName)).toEqual([
      "禾安县远大加油站",
    ]);
  });

  it("is one plan when two leaders press at once, and next year's waits for its day", async () => {
    const one = await begin("zhou");
    await settle(one);
    const revision = (await one.open()).revision;
    const answers = await Promise.all([confirmPlan(one.id, revision, confirmed, one.by), confirmPlan(one.id, revision, confirmed, one.by)]);
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(["confirmed", "unknown"]);
    const next = await begin("zhou", notice(year + 1));
    await settle(next);
    expect(await confirmPlan(next.id, (await next.open()).revision, { from: `${year + 1}-01-01` }, next.by)).toEqual({
      outcome: "confirmed",
    });
    expect(await planInForce(next.by)).toMatchObject({ year, version: 2 });
    expect((await planList(next.by)).map((plan) => `${plan.year} ${plan.version} ${plan.state}`)).toEqual([
      `${year + 1} 1 coming`,
      `${year} 2 now`,
      `${year} 1 past`,
      `${year - 1} 1 past`,
    ]);
    await owner`delete from area_units where area_id in (select a.id from areas a join plans p on p.id = a.plan_id where p.year = ${year + 1})`;
    await owner`delete from area_topics where area_id in (select a.id from areas a join plans p on p.id = a.plan_id where p.year = ${year + 1})`;
    await owner`delete from areas where plan_id in (select id from plans where year = ${year + 1})`;
    await owner`update plan_drafts set plan_id = null`;
    await owner`delete from plans where year = ${year + 1}`;
  });

  it("is a leader's: a clerk's database says no", async () => {
    const draft = await begin("shen");
    await settle(draft);
    await expect(confirmPlan(draft.id, (await draft.open()).revision, confirmed, draft.by)).rejects.toThrow();
    expect((await planList(draft.by)).map(({ version }) => version)).toEqual([1, 1]);
  });
});
