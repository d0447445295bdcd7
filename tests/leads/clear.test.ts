import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { CheckReason } from "#app/intake/check-reason.ts";
import { newFormKey } from "#app/intake/new-form-key.ts";
import { openReceipt } from "#app/intake/open-receipt.ts";
import { receiptOf } from "#app/intake/receipt.ts";
import { workOnce } from "#app/jobs/worker.ts";
import { claimLead } from "#app/leads/claim-lead.ts";
import { clearFilings } from "#app/leads/clear-filings.ts";
import { dispatchLead } from "#app/leads/dispatch-lead.ts";
import { leadQueue } from "#app/leads/lead-queue.ts";
import { openLead } from "#app/leads/open-lead.ts";
import { routeCleared } from "#app/leads/route-cleared.ts";
import { toCheckCount, toCheckList } from "#app/leads/to-check-list.ts";
import type { Member } from "#app/team/member.ts";
import { asCitizen, asClock, asMember, errorCode } from "#db/client.server.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { sendToCheck } from "#tests/support/held.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { submitTip, tip } from "#tests/support/sent.ts";

const database = freshDatabase();
const owner = ownerOf(database);
const denied = "42501";
const codeOf = (work: Promise<unknown>) => work.then(() => null, errorCode);

let shen: Member;
let lu: Member;

beforeAll(async () => {
  [shen, lu] = [await member("shen"), await member("lu")];
});

beforeEach(() => owner.plain("truncate lead_tasks, leads, cleared_filings, submissions, jobs cascade"));

/** A tip that stands to be checked, as a lead; its number. */
async function held(reason: CheckReason = "flood", formKey = newFormKey()): Promise<string> {
  await sendToCheck(reason, formKey);
  while (await workOnce());
  return (await toCheckList(shen, 1)).rows.at(-1)?.number ?? "";
}

const unitOf = async (number: string) =>
  (await owner`select u.slug from leads l join units u on u.id = l.owner_unit_id where l.number = ${number}`)[0]?.slug;

describe("what is to be checked", () => {
  it.each(["flood", "machine", "quick"] as const)(
    "stands with intake as %s, in a list of its own, with its time running",
    async (reason) => {
      const number = await held(reason);
      expect((await toCheckList(shen, 1)).rows).toMatchObject([{ number, kind: "tip", merchantName: "禾安县顺达加油站", reason }]);
      expect(await toCheckCount(shen)).toBe(1);
      expect((await leadQueue(shen, { view: "unit", page: 1 })).total).toBe(0);
      const lead = await openLead(number, shen);
      expect(lead).toMatchObject({
        topic: "fuel-metering",
        why: { rule: reason },
        dueReason: { rule: "tip-check", amount: 15 },
        can: { clear: true },
      });
      expect(lead?.tasks).toEqual([]);
    },
  );

  it("is late like any other, and nothing else hides it", async () => {
    const number = await held();
    await owner`update leads set due_on = '2026-01-01'`;
    expect((await leadQueue(shen, { view: "late", page: 1 })).rows).toMatchObject([{ number }]);
  });

  it("has the same receipt page as what is not", async () => {
    const [one, other] = [newFormKey(), newFormKey()];
    await held("machine", one);
    await submitTip(tip({ topic: "other", story: "这家店不地道，请你们去看一看。" }, other));
    while (await workOnce());
    const pages = await Promise.all([one, other].map((key) => openReceipt(receiptOf(key))));
    expect(pages).toMatchObject([{ outcome: "open" }, { outcome: "open" }]);
    expect(JSON.stringify(pages)).not.toMatch(/machine|toCheck|to_check/);
    const named = (page: object) => JSON.stringify(page).match(/"\w+":/g);
    expect(named(pages[0] ?? {})).toEqual(named(pages[1] ?? {}));
  });

  it("is in a colleague's hands once claimed or sent out by hand, and in the list no more", async () => {
    const [claimed, sent] = [await held(), await held()];
    expect(await claimLead(claimed, shen)).toEqual({ outcome: "claimed" });
    expect(await dispatchLead(sent, "brigade", "fuel-metering", shen)).toEqual({ outcome: "dispatched" });
    expect(await toCheckCount(shen)).toBe(0);
    expect(await clearFilings([claimed, sent], shen)).toEqual({ outcome: "unknown" });
    expect((await leadQueue(shen, { view: "unit", page: 1 })).rows).toMatchObject([{ number: claimed }]);
  });
});

describe("looked at, fine", () => {
  it("goes where it would have gone: number, day and time stay, helpers get their tasks, the record says who", async () => {
    const number = await held();
    const before = await openLead(number, shen);
    expect(await clearFilings([number], shen)).toEqual({ outcome: "cleared", count: 1 });
    expect(await toCheckCount(shen)).toBe(0);
    while (await workOnce());
    const lead = await openLead(number, lu);
    expect(lead).toMatchObject({
      owner: { slug: "brigade" },
      area: { number: 3 },
      why: { rule: "chosen-and-words" },
      can: { clear: false },
    });
    expect([lead?.openedOn, lead?.dueOn]).toEqual([before?.openedOn, before?.dueOn]);
    expect(lead?.tasks.map(({ unit }) => unit).sort()).toEqual(["城东市场监管所", "标准计量股"].sort());
    expect(lead?.history.map(({ verb, who }) => [verb, who])).toEqual([
      ["lead.opened", null],
      ["lead.cleared", shen.name],
      ["lead.routed", null],
    ]);
    expect(await openLead(number, shen)).toBeNull();
  });

  it("twice is once: two colleagues at once, and the job run again", async () => {
    const number = await held();
    const both = await Promise.all([1, 2].map(() => clearFilings([number], shen)));
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(["cleared", "unknown"]);
    while (await workOnce());
    const [submission] = await owner`select id from submissions`;
    await Promise.all([1, 2, 3].map(() => asClock((tx) => routeCleared(tx, String(submission?.id)))));
    expect(await owner`select number from leads`).toHaveLength(1);
    expect(await owner`select seq from activity where verb = 'lead.routed' and subject_id = (select id::text from leads)`).toHaveLength(1);
  });

  it("of several areas each gets its lead, and one that a colleague opened meanwhile no second", async () => {
    const formKey = newFormKey();
    const story = "六号枪加四十升只有三十八升半，加油机少给油，油表不对。旁边的电梯超期没检验，按钮失灵，困过两次人。";
    await sendToCheck("quick", formKey, { story });
    while (await workOnce());
    const { rows } = await toCheckList(shen, 1);
    expect(rows).toHaveLength(1);
    await clearFilings([rows[0]?.number ?? ""], shen);
    while (await workOnce());
    await submitTip(tip({ story }));
    while (await workOnce());
    const ways = await owner`select submission_id, array_agg(topic_slug order by topic_slug) as topics from leads group by 1`;
    expect(ways).toHaveLength(2);
    expect(ways[0]?.topics).toEqual(ways[1]?.topics);
  });

  it("several at once, and only those that were ticked", async () => {
    const numbers = [await held(), await held(), await held()];
    expect(await clearFilings([], shen)).toEqual({ outcome: "unknown" });
    expect(await clearFilings([numbers[0] ?? "", numbers[2] ?? "", "T-1999-0001"], shen)).toEqual({ outcome: "cleared", count: 2 });
    while (await workOnce());
    expect((await toCheckList(shen, 1)).rows.map(({ number }) => number)).toEqual([numbers[1]]);
  });

  it("what the words leave open stays with intake, in its queue", async () => {
    await sendToCheck("quick", newFormKey(), { topic: "other", merchantName: "好再来商行", story: "这家店不地道，请你们去看一看。" });
    while (await workOnce());
    const number = (await toCheckList(shen, 1)).rows[0]?.number ?? "";
    await clearFilings([number], shen);
    while (await workOnce());
    expect((await leadQueue(shen, { view: "unit", page: 1 })).rows).toMatchObject([{ number }]);
  });
});

describe("the walls", () => {
  it("a unit sees nothing of it, and nobody but intake clears it, also with free SQL", async () => {
    const number = await held();
    const [row] = await owner`select submission_id from leads`;
    for (const name of ["lu", "he", "fang", "helan", "song", "yan", "zhou", "gu"]) {
      const by = await member(name);
      if (name !== "zhou") expect([name, await openLead(number, by), await toCheckCount(by)]).toEqual([name, null, 0]);
      expect(await clearFilings([number], by)).toEqual({ outcome: "unknown" });
      const clear = sql`insert into cleared_filings (submission_id, member_id) values (${row?.submission_id}, ${by.id})`;
      expect([name, await codeOf(asMember(by, (tx) => tx.execute(clear)))]).toEqual([name, denied]);
    }
    expect(await unitOf(number)).toBe("intake");
  });

  it("intake clears in its own name and now, what is to be checked and once, and promises nothing else", async () => {
    await held();
    await submitTip(tip());
    while (await workOnce());
    const [to, other] = await owner`select submission_id as id from leads order by why->>'rule' = 'flood' desc`;
    const insert = (columns: string, ...values: unknown[]) =>
      codeOf(
        asMember(shen, (tx) =>
          tx.execute(
            sql`insert into cleared_filings (${sql.raw(columns)}) values (${sql.join(
              values.map((value) => sql`${value}`),
              sql`, `,
            )})`,
          ),
        ),
      );
    expect(await insert("submission_id, member_id", to?.id, lu.id)).toBe(denied);
    expect(await insert("submission_id, member_id", other?.id, shen.id)).toBe(denied);
    expect(await insert("submission_id, member_id, at", to?.id, shen.id, "2020-01-01")).toBe(denied);
    const promise = sql`insert into jobs (kind, payload) values ('lead.clear', ${JSON.stringify({ submissionId: to?.id })}::jsonb)`;
    expect(await codeOf(asMember(shen, (tx) => tx.execute(promise)))).toBe("PT002");
    for (const change of [
      sql`update submissions set to_check = null`,
      sql`delete from cleared_filings`,
      sql`update cleared_filings set at = now()`,
    ])
      expect(await codeOf(asMember(shen, (tx) => tx.execute(change)))).toBe(denied);
  });

  it("the clock moves nothing that nobody has cleared", async () => {
    const number = await held();
    const [submission] = await owner`select id from submissions`;
    await asClock((tx) => routeCleared(tx, String(submission?.id)));
    expect(await unitOf(number)).toBe("intake");
  });

  it("the public door files under a reason that there is, sees no list, and gives no proof back", async () => {
    const ask = (query: ReturnType<typeof sql>) => codeOf(asCitizen((tx) => tx.execute(query)));
    expect(await ask(sql`select * from cleared_filings`)).toBe(denied);
    expect(await ask(sql`select * from spent_proofs`)).toBe(denied);
    expect(await ask(sql`delete from spent_proofs`)).toBe(denied);
    expect(await ask(sql`insert into spent_proofs values (decode('00', 'hex'), '2099-01-01')`)).toBe(denied);
    expect(await ask(sql`select clear_lead(null, null, null, null, null, null, null)`)).toBe(denied);
    expect(await codeOf(sendToCheck("bored" as CheckReason, newFormKey()))).toBe("23514");
  });
});
