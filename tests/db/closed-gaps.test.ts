import { type SQL, sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { claimLead } from "#app/leads/claim-lead.ts";
import { dispatchChoices, dispatchLead } from "#app/leads/dispatch-lead.ts";
import { returnLead } from "#app/leads/return-lead.ts";
import { ruleLead } from "#app/leads/rule-lead.ts";
import { confirmPlan } from "#app/plans/drafts/confirm-plan.ts";
import { proposePlan } from "#app/plans/drafts/propose-plan.ts";
import { asCitizen, asMember, errorCode } from "#db/client.server.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { notice } from "#tests/support/notice.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { pump, routed, vague } from "#tests/support/routed.ts";

const owner = ownerOf(freshDatabase());
const { send } = routed(owner);

beforeEach(() =>
  owner.plain("truncate plan_drafts, lead_rulings, lead_returns, lead_tasks, leads, messages, evidence, submissions, jobs cascade"),
);

/** What the database says to a change that no page offers: its error, or how many rows it changed. */
const tries = async (username: string, change: SQL) =>
  asMember(await member(username), (tx) => tx.execute(change)).then((rows) => rows.count, errorCode);

const leadOf = (number: string) => sql`(select id from leads where number = ${number})`;
const ownerUnit = async (number: string) =>
  (await owner`select u.slug from leads l join units u on u.id = l.owner_unit_id where l.number = ${number}`)[0]?.slug;

async function backTwice(): Promise<string> {
  const [lead] = await send(vague);
  const number = lead?.number ?? "";
  await dispatchLead(number, "special-equipment", "lifts", await member("shen"));
  await returnLead(number, "查过了，店里没有电梯。", await member("he"));
  await dispatchLead(number, "metrology", "fuel-metering", await member("shen"));
  await returnLead(number, "没有计量器具，不归我们。", await member("fang"));
  return number;
}

describe("promised work", () => {
  it("that gave a returned lead back to its old unit is refused, and so is the public's", async () => {
    const [lead] = await send({ topic: "fuel-metering", story: pump });
    const id = (await owner`select id from leads where number = ${lead?.number ?? ""}`)[0]?.id;
    const job = sql`insert into jobs (kind, payload) values ('lead.link', ${JSON.stringify({ leadId: id, topic: "lifts" })}::jsonb)`;
    await claimLead(lead?.number ?? "", await member("lu"));
    await returnLead(lead?.number ?? "", "不归我们管，请收回。", await member("lu"));
    expect(await tries("lu", job)).toBe("PT002");
    expect(await asCitizen((tx) => tx.execute(job)).catch(errorCode)).toBe("PT002");
    expect(await tries("lu", sql`insert into jobs (kind, payload) values ('anything', '{}')`)).toBe("PT002");
  });
});

describe("a draft", () => {
  it("whose areas change gets a new number, whatever the change says: a leader confirms what he saw", async () => {
    const [shen, zhou] = [await member("shen"), await member("zhou")];
    const year = Number((await owner`select extract(year from now() at time zone 'Asia/Shanghai')::int as year`)[0]?.year);
    const proposed = await proposePlan(notice(year), null, shen);
    const id = proposed.outcome === "proposed" ? proposed.id : "";
    await tries("shen", sql`update plan_drafts set areas = jsonb_set(areas, '{0,title}', '"换过的"'), revision = 1 where id = ${id}`);
    expect((await owner`select revision from plan_drafts`)[0]?.revision).toBe(2);
    expect(await confirmPlan(id, 1, { from: `${year}-12-31`, replace: "on" }, zhou)).toEqual({ outcome: "stale" });
  });
});

describe("a lead that a leader has ruled", () => {
  it("stays where it was put, and the leader does not do its work", async () => {
    const number = await backTwice();
    await ruleLead(number, "metrology", "fuel-metering", await member("zhou"));
    const intake = sql`(select id from units where kind = 'intake')`;
    await tries("fang", sql`select hand_over_lead(${leadOf(number)}, ${intake})`);
    expect(await ownerUnit(number)).toBe("metrology");
    await owner`update leads set owner_unit_id = (select id from units where kind = 'intake')`;
    const close = sql`update leads set stage = 'closed', closed_on = current_date, answer = 'x' where number = ${number}`;
    expect(await tries("zhou", close)).toBe("PT002");
  });

  it("is not made by returns that nobody gave: intake writes none, and none is dated back", async () => {
    const [lead] = await send(vague);
    const number = lead?.number ?? "";
    const forged = (who: string) => sql`insert into lead_returns (lead_id, unit_id, member_id, reason, at)
      select ${leadOf(number)}, unit_id, id, 'x', '2020-01-01' from members where username = ${who}`;
    expect(await tries("shen", forged("shen"))).toBe("42501");
    await dispatchLead(number, "metrology", "fuel-metering", await member("shen"));
    expect(await tries("fang", forged("fang"))).toBe(1);
    expect((await owner`select at > now() - interval '1 minute' as now from lead_returns`)[0]?.now).toBe(true);
  });
});

it("a lead goes back to intake only with a return that says why", async () => {
  const [lead] = await send(vague);
  await dispatchLead(lead?.number ?? "", "metrology", "fuel-metering", await member("shen"));
  const back = sql`select hand_over_lead(${leadOf(lead?.number ?? "")}, (select id from units where kind = 'intake'))`;
  await tries("fang", back);
  expect(await ownerUnit(lead?.number ?? "")).toBe("metrology");
});

it("a lead is not sent to those who only decide: it would lie there still", async () => {
  const [lead] = await send(vague);
  const shen = await member("shen");
  const [leaders] = await owner`select u.slug from units u join members m on m.unit_id = u.id where m.username = 'zhou'`;
  expect((await dispatchChoices(shen)).units.map(({ slug }) => slug)).not.toContain(leaders?.slug);
  expect(await dispatchLead(lead?.number ?? "", String(leaders?.slug), "lifts", shen)).toMatchObject({
    outcome: "invalid",
    issues: [{ field: "unit", key: "leads.issues.unit" }],
  });
});

it("a new station comes without townships, which the public would read", async () => {
  const found = (townships: string) => sql`insert into units (slug, name, name_en, kind, aliases, townships)
    values ('new-station', '新所', 'New station', 'station', '{}', ${townships}::text[])`;
  expect(await tries("shen", found("{城东镇,打倒某某}"))).toBe("42501");
  expect(await tries("shen", found("{}"))).toBe(1);
});
