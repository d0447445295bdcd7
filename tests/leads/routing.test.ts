import { beforeEach, describe, expect, it } from "vitest";
import { openReceipt } from "#app/intake/open-receipt.ts";
import { dispatchLead } from "#app/leads/dispatch-lead.ts";
import { leadQueue } from "#app/leads/lead-queue.ts";
import { linkLead } from "#app/leads/link-lead.ts";
import { openLead } from "#app/leads/open-lead.ts";
import { proposedWays } from "#app/leads/proposed-ways.ts";
import { returnLead } from "#app/leads/return-lead.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { thisYear } from "#tests/support/days-ago.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { pump, routed, vague } from "#tests/support/routed.ts";
import { submitTip, tip } from "#tests/support/sent.ts";

const database = freshDatabase();
const owner = ownerOf(database);
const { opened, send } = routed(owner);

beforeEach(() => owner.plain("truncate lead_tasks, lead_notes, leads, messages, evidence, submissions, jobs cascade"));

const lift = "小区电梯过了检验日期没人管，电梯合格证是去年的，天天困人。";
const beauty = "美容院没有医疗资质，给我打玻尿酸，说是医生其实是假医生，脸都肿了。";

/** As long as it takes, the plan's area about a topic is led by that unit, or by nobody. */
async function ledBy(unit: string | null, topic: string, run: () => Promise<void>): Promise<void> {
  const roles = (role: string, slug: string) => owner`update area_units u set role = ${role} from units, area_topics t
    where units.id = u.unit_id and units.slug = ${slug} and t.area_id = u.area_id and t.topic_slug = ${topic}`;
  await roles("joint-owner", "brigade");
  if (unit) await roles("owner", unit);
  await run().finally(async () => {
    if (unit) await roles("joint-owner", unit);
    await roles("owner", "brigade");
  });
}

describe("a tip finds its way by its words", () => {
  it("when its sender was not sure and the words are clear, and the lead keeps the words", async () => {
    const [lead] = await send({ topic: "other", story: pump });
    expect(lead).toMatchObject({ topic_slug: "fuel-metering", unit: "brigade", rule: "words" });
    const page = await openLead(lead?.number ?? "", await member("lu"));
    expect(page?.why).toMatchObject({ chosen: "other", plan: { year: thisYear() } });
    const because = page?.why?.topics.find(({ slug }) => slug === "fuel-metering")?.because ?? [];
    expect(because.length).toBeGreaterThan(0);
    expect(because.filter((word) => !`禾安县顺达加油站。${pump}`.includes(word))).toEqual([]);
  });

  it("goes to intake when the words are too weak, with that as the reason and no unit's queue touched", async () => {
    expect(await send(vague)).toMatchObject([{ topic_slug: "other", unit: "intake", rule: "weak" }]);
    expect((await leadQueue(await member("lu"), { view: "unit", page: 1 })).total).toBe(0);
  });

  it("in intake too, for a second matter that no area covers", async () => {
    const story = "加油机少给油，六号枪加四十升只有三十八升，跳枪三次，油枪没归零。便利店里的牛奶过期了还在卖，生产日期是涂改过的。";
    const opened = await send({ topic: "other", merchantName: "禾安县联谊加油站", story });
    expect(opened).toMatchObject([{ unit: "brigade" }, { unit: "intake", rule: "no-area" }]);
  });

  it("goes to intake when two topics tie", async () => {
    const story = "电瓶车是翻新的，电线也是假的，说不清哪个更要紧。";
    expect(await send({ topic: "other", merchantName: "好再来商行", story })).toMatchObject([{ unit: "intake", rule: "tie" }]);
  });

  it("goes to intake when the sender's choice and the words disagree", async () => {
    const [lead] = await send({ topic: "fuel-metering", merchantName: "锦绣花园物业", story: lift });
    expect(lead).toMatchObject({ topic_slug: "other", unit: "intake", rule: "differ" });
    const ways = await proposedWays(lead?.number ?? "", await member("shen"));
    expect(ways[0]).toMatchObject({ topic: "lifts", area: { number: 6 }, unit: { slug: "brigade" }, gaveBack: false });
  });

  it("goes to intake when another authority seems to be the right one, and is remembered for the answer", async () => {
    const story = "在工地干了三个月，老板一直不发工资，说没钱，打电话也不接。";
    const [lead] = await send({ topic: "other", merchantName: "宏远建筑队", story });
    expect(lead).toMatchObject({ unit: "intake", rule: "elsewhere" });
    expect((await openLead(lead?.number ?? "", await member("shen")))?.elsewhere).toBe("wages");
  });

  it("goes to intake when the plan names the area and nobody who leads it", async () => {
    await ledBy(null, "farm-inputs", async () => {
      const farm = { topic: "farm-inputs", merchantName: "丰收农资店", story: "买的玉米种子是假种子，化肥也不够量，不出苗。" };
      expect(await send(farm)).toMatchObject([{ topic_slug: "farm-inputs", unit: "intake", rule: "no-owner" }]);
    });
  });

  it("has one lead however many of its topics lie in one area", async () => {
    const story = `${lift}物业还给住户换翻新的黑气瓶，煤气罐早就过期没有检验。`;
    expect(await send({ topic: "other", merchantName: "锦绣花园物业", story })).toHaveLength(1);
  });

  it("about an advert is due in seven working days, and says by which law", async () => {
    const story = "电视上天天放祖传秘方包治百病的广告，自称老神医，买来吃了没有用。";
    const [lead] = await send({ topic: "miracle-medicine-ads", merchantName: "济世堂", story });
    const page = await openLead(lead?.number ?? "", await member("lu"));
    expect(page).toMatchObject({
      dueReason: { rule: "advert-answer", amount: 7, unit: "working-days" },
      duty: { law: "中华人民共和国广告法", article: "第五十三条", rule: "advert-answer" },
    });
    expect(page?.dueReason?.source).toContain("广告法");
  });
});

describe("a tip about two things", () => {
  const both = { topic: "other", merchantName: "顺达加油站", story: `${pump}旁边的美容室也是他家开的，${beauty}` };

  it("becomes two leads that know each other, each with its own topic and area; the receipt shows both", async () => {
    const form = tip(both);
    const filed = await submitTip(form);
    const leads = await opened();
    expect(leads.map((lead) => lead.topic_slug).sort()).toEqual(["fuel-metering", "medical-beauty"]);
    const [one, other] = leads;
    expect((await openLead(one?.number ?? "", await member("lu")))?.linked).toMatchObject([
      { number: other?.number, topic: other?.topic_slug, unit: "综合行政执法大队", stage: "unclaimed" },
    ]);
    const receipt = await openReceipt(filed.outcome === "filed" ? filed.receipt : "");
    expect(receipt.outcome === "open" && receipt.filing.matters[0]?.leads.map((lead) => lead.topicSlug)).toEqual(
      leads.map((lead) => lead.topic_slug),
    );
  });

  it("is told to no unit under a number that it may not open", async () => {
    await ledBy("drugs-devices", "medical-beauty", async () => {
      const leads = await send({ ...both, township: "" });
      await owner`delete from lead_tasks`;
      const fuel = leads.find((lead) => lead.topic_slug === "fuel-metering");
      expect((await openLead(fuel?.number ?? "", await member("lu")))?.linked).toMatchObject([
        { number: null, topic: "medical-beauty", unit: "药械股" },
      ]);
    });
  });

  it("cannot be sent twice into one area, though its first lead stands where intake cannot look", async () => {
    const [lead] = await send({ topic: "fuel-metering", story: pump });
    const lu = await member("lu");
    expect(await linkLead(lead?.number ?? "", "lifts", lu)).toEqual({ outcome: "promised" });
    const [, second] = await opened();
    expect(await returnLead(second?.number ?? "", "店里没有电梯。", lu)).toEqual({ outcome: "returned" });
    const again = await dispatchLead(second?.number ?? "", "brigade", "fuel-metering", await member("shen"));
    expect(again).toMatchObject({ outcome: "invalid", issues: [{ field: "topic", key: "leads.issues.areaTaken" }] });
  });

  it("has one lead outside the plan, not two", async () => {
    const [lead] = await send(vague);
    const shen = await member("shen");
    await linkLead(lead?.number ?? "", "lifts", shen);
    const [, second] = await opened();
    await returnLead(second?.number ?? "", "店里没有电梯。", await member("lu"));
    expect(await dispatchLead(second?.number ?? "", "credit", "unfair-terms", shen)).toMatchObject({
      outcome: "invalid",
      issues: [{ field: "topic", key: "leads.issues.restTaken" }],
    });
  });
});

describe("also about another topic", () => {
  it("opens one lead, however often it is said", async () => {
    const [lead] = await send({ topic: "fuel-metering", story: pump });
    const lu = await member("lu");
    const number = lead?.number ?? "";
    expect(await Promise.all([linkLead(number, "lifts", lu), linkLead(number, "lifts", lu)])).toEqual([
      { outcome: "promised" },
      { outcome: "promised" },
    ]);
    expect(await opened()).toMatchObject([{ topic_slug: "fuel-metering" }, { topic_slug: "lifts", unit: "brigade", rule: "clerk" }]);
    expect(await linkLead(number, "lifts", lu)).toMatchObject({ outcome: "invalid", issues: [{ key: "leads.issues.areaTaken" }] });
    expect(await linkLead(number, "gas-cylinders", lu)).toMatchObject({ outcome: "invalid", issues: [{ key: "leads.issues.areaTaken" }] });
    expect(await linkLead(number, "unfair-terms", lu)).toMatchObject({ outcome: "invalid", issues: [{ key: "leads.issues.noArea" }] });
    expect(await linkLead(number, "other", lu)).toMatchObject({ outcome: "invalid", issues: [{ key: "leads.issues.topic" }] });
    expect(await linkLead(number, "lifts", await member("he"))).toEqual({ outcome: "unknown" });
  });
});

it("the same operator under several laws is shown together: topic, law, unit; a number only to those who may open it", async () => {
  await send({ topic: "fuel-metering", story: pump, township: "城东镇" });
  const leads = await send({ topic: "medical-beauty", story: beauty, township: "城东镇" });
  await owner`delete from lead_tasks`;
  const fuel = leads.find((lead) => lead.topic_slug === "fuel-metering")?.number ?? "";
  const other = leads.find((lead) => lead.topic_slug === "medical-beauty")?.number ?? "";
  const seen = { topic: "medical-beauty", law: "中华人民共和国反不正当竞争法", unit: "综合行政执法大队" };
  expect((await openLead(fuel, await member("lu")))?.sameMerchant).toMatchObject([{ ...seen, number: other }]);
  await returnLead(other, "不归我们。", await member("lu"));
  expect((await openLead(fuel, await member("lu")))?.sameMerchant).toMatchObject([
    { topic: "medical-beauty", number: null, unit: "投诉举报受理中心" },
  ]);
});
