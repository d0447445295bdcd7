import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { workOnce } from "#app/jobs/worker.ts";
import { askIdentity } from "#app/leads/ask-identity.ts";
import { claimLead } from "#app/leads/claim-lead.ts";
import { decideIdentity } from "#app/leads/decide-identity.ts";
import { leadQueue } from "#app/leads/lead-queue.ts";
import { openIdentity } from "#app/leads/open-identity.ts";
import { openLead } from "#app/leads/open-lead.ts";
import { shredIdentities } from "#app/leads/shred-identities.ts";
import type { Member } from "#app/team/member.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { complaint, submitComplaint } from "#tests/support/sent.ts";

const database = freshDatabase();
const owner = ownerOf(database);

const reason = "约双方来调解，要定时间。";
let lu: Member;
let zhou: Member;
let number: string;

beforeAll(async () => {
  [lu, zhou] = [await member("lu"), await member("zhou")];
});

beforeEach(async () => {
  await owner.plain(
    "truncate lead_tasks, lead_notes, leads, contact_keys, identity_openings, messages, evidence, submissions, jobs cascade",
  );
  await submitComplaint(complaint());
  while (await workOnce());
  const [lead] = await owner`select number from leads`;
  number = String(lead?.number);
});

const waiting = async (): Promise<string> => (await openLead(number, zhou))?.sender.request?.id ?? "";

async function agreed(): Promise<void> {
  await claimLead(number, lu);
  await askIdentity(number, reason, lu);
  await decideIdentity(number, await waiting(), "agreed", zhou);
}

const words = "update submissions s set sealed_contact = other.sealed_contact from submissions other where other.id <> s.id";
const key = "update contact_keys k set sealed_key = other.sealed_key from contact_keys other where other.submission_id <> k.submission_id";

const rows = async (verb: string) =>
  (await owner`select 1 from activity a join leads l on l.id::text = a.subject_id where verb = ${verb}`).length;

describe("who sent it", () => {
  it("is asked for with a reason, agreed to by somebody else and shown for a quarter of an hour, each time with a row", async () => {
    expect(await askIdentity(number, reason, lu)).toEqual({ outcome: "unknown" });
    await claimLead(number, lu);
    expect(await askIdentity(number, "", lu)).toMatchObject({ outcome: "invalid", issues: [{ field: "reason" }] });
    expect(await askIdentity(number, reason, lu)).toEqual({ outcome: "asked" });
    expect(await askIdentity(number, reason, lu)).toEqual({ outcome: "unknown" });
    expect(await openIdentity(number, lu)).toEqual({ outcome: "unknown" });
    expect((await openLead(number, lu))?.can).toMatchObject({ askIdentity: false, decideIdentity: false, openIdentity: false });
    const seen = await openLead(number, zhou);
    expect(seen).toMatchObject({ sender: { request: { reason, who: lu.name } }, can: { decideIdentity: true, openIdentity: false } });
    expect((await leadQueue(zhou, { view: "sender", page: 1 })).rows).toMatchObject([{ number }]);
    expect((await leadQueue(lu, { view: "sender", page: 1 })).total).toBe(0);
    expect(await decideIdentity(number, await waiting(), "agreed", zhou)).toEqual({ outcome: "decided" });
    expect((await leadQueue(zhou, { view: "sender", page: 1 })).total).toBe(0);
    expect(await openIdentity(number, zhou)).toEqual({ outcome: "unknown" });
    const contact = { name: "林小满", phone: "13800001024", address: "禾安县城关镇人民路" };
    expect(await openIdentity(number, lu)).toMatchObject({ outcome: "opened", contact });
    expect(await openIdentity(number, lu)).toMatchObject({ outcome: "opened", contact });
    expect(await rows("identity.opened")).toBe(2);
    expect([await rows("identity.asked"), await rows("identity.agreed")]).toEqual([1, 1]);
  });

  it("is not decided by who asks, by another unit, twice, or for a request nobody read", async () => {
    await claimLead(number, lu);
    await askIdentity(number, reason, lu);
    const id = await waiting();
    for (const by of [lu, await member("he"), await member("gu"), await member("shen")])
      expect(await decideIdentity(number, id, "agreed", by)).toEqual({ outcome: "unknown" });
    expect(await decideIdentity(number, "x", "agreed", zhou)).toEqual({ outcome: "unknown" });
    const both = await Promise.all([decideIdentity(number, id, "refused", zhou), decideIdentity(number, id, "agreed", zhou)]);
    expect(both).toEqual(expect.arrayContaining([{ outcome: "decided" }, { outcome: "unknown" }]));
    expect((await rows("identity.agreed")) + (await rows("identity.refused"))).toBe(1);
  });

  it("stays sealed after a no, and can be asked for again with a better reason", async () => {
    await claimLead(number, lu);
    await askIdentity(number, reason, lu);
    const refused = await waiting();
    await decideIdentity(number, refused, "refused", zhou);
    expect(await openIdentity(number, lu)).toEqual({ outcome: "unknown" });
    expect(await askIdentity(number, "对方要求当面退款，需要本人签字。", lu)).toEqual({ outcome: "asked" });
    expect(await decideIdentity(number, refused, "agreed", zhou)).toEqual({ outcome: "unknown" });
  });

  it.each([
    ["the sealed words were", [words]],
    ["the key was", [key]],
    ["both were", [words, key]],
  ])("does not open when %s moved into another row, and the record says that somebody looked", async (_, moves) => {
    await agreed();
    await submitComplaint(complaint({ name: "别人的名字" }));
    await owner.plain("alter table contact_keys disable trigger guard_key");
    for (const move of moves) await owner.plain(move);
    await owner.plain("alter table contact_keys enable trigger guard_key");
    await expect(openIdentity(number, lu)).rejects.toThrow();
    expect(await rows("identity.opened")).toBe(1);
  });
});

describe("keeping who sent it", () => {
  const closedDaysAgo = (days: number, code: string) =>
    owner`update leads set stage = 'closed', closing_code = ${code}, closed_on = (now() at time zone 'Asia/Shanghai')::date - ${days}::int`;

  it.each([
    ["settled", 1095],
    ["withdrawn", 365],
  ])("ends when a complaint that was %s has been closed for more than %i days, once, and nothing else goes", async (code, days) => {
    await agreed();
    const before = await owner`select * from submissions`;
    expect(await shredIdentities()).toBe(0);
    await closedDaysAgo(days, code);
    expect(await shredIdentities()).toBe(0);
    await closedDaysAgo(days + 1, code);
    expect((await openLead(number, lu))?.sender.shreddedOn).toBeNull();
    expect(await shredIdentities()).toBe(1);
    expect(await shredIdentities()).toBe(0);
    const [key] = await owner`select sealed_key, shredded_on::text from contact_keys`;
    const lead = await openLead(number, lu);
    expect(key).toEqual({ sealed_key: null, shredded_on: lead?.today });
    expect(lead?.sender.shreddedOn).toBe(lead?.today);
    expect(await owner`select * from submissions`).toEqual(before);
    expect(
      await owner`select actor from activity a join submissions s on s.id::text = a.subject_id where verb = 'identity.shredded'`,
    ).toEqual([{ actor: "clock" }]);
  });

  it("waits for the last lead of a filing and for the longest of the terms", async () => {
    await claimLead(number, lu);
    await owner`insert into leads (number, kind, submission_id, topic_slug, area_id, owner_unit_id, stage, opened_on)
      select 'x-1', kind, submission_id, topic_slug, null, owner_unit_id, 'mediating', opened_on from leads where area_id is not null`;
    await owner`update leads set stage = 'closed', closing_code = 'withdrawn', closed_on = '2010-01-01' where number <> 'x-1'`;
    expect(await shredIdentities()).toBe(0);
    await closedDaysAgo(400, "withdrawn");
    await owner`update leads set closing_code = 'settled' where number = 'x-1'`;
    expect(await shredIdentities()).toBe(0);
    await owner`update leads set closed_on = closed_on - 1000 where number = 'x-1'`;
    expect(await shredIdentities()).toBe(0);
    await owner`update leads set closed_on = closed_on - 1000`;
    expect(await shredIdentities()).toBe(1);
  });

  it("has no end where the bureau has set none", async () => {
    await closedDaysAgo(9000, "settled");
    await owner`update retention_rules set kind = 'tip', closing_code = 'x' where kind = 'complaint' and closing_code is null`;
    expect(await shredIdentities()).toBe(0);
    await owner`update retention_rules set kind = 'complaint', closing_code = null where closing_code = 'x'`;
    expect(await shredIdentities()).toBe(1);
  });
});
