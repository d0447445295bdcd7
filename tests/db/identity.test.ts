import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { record } from "#app/activity/record.ts";
import { workOnce } from "#app/jobs/worker.ts";
import { claimLead } from "#app/leads/claim-lead.ts";
import type { Member } from "#app/team/member.ts";
import { asCitizen, asClock, asMember, asStranger, errorCode, type Tx } from "#db/client.server.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { complaint, submitComplaint } from "#tests/support/sent.ts";

const database = freshDatabase();
const owner = ownerOf(database);

const denied = "42501";
const noSecond = "PT002";
const codeOf = (work: Promise<unknown>) => work.then(() => null, errorCode);
const asks = (by: Member, statement: ReturnType<typeof sql>) => codeOf(asMember(by, (tx) => tx.execute(statement)));

let lu: Member;
let he: Member;
let zhou: Member;
let lead: { id: string; submission: string };

beforeAll(async () => {
  [lu, he, zhou] = [await member("lu"), await member("he"), await member("zhou")];
  await owner`insert into members (username, name, unit_id, role) select 'ning', '宁安', unit_id, 'unit' from members where username = 'lu'`;
});

beforeEach(async () => {
  await owner.plain(
    "truncate lead_tasks, lead_notes, leads, contact_keys, identity_openings, messages, evidence, submissions, jobs cascade",
  );
  await submitComplaint(complaint());
  while (await workOnce());
  const [row] = await owner`select l.id, l.number, l.submission_id, u.slug from leads l join units u on u.id = l.owner_unit_id`;
  if (row?.slug !== "brigade") throw new Error(`the lead stands with ${row?.slug}`);
  lead = { id: String(row.id), submission: String(row.submission_id) };
  await claimLead(String(row.number), lu);
});

const request = (by: Member) => sql`insert into identity_openings (lead_id, asked_by, reason) values (${lead.id}, ${by.id}, '约调解时间')`;

async function asked(): Promise<string> {
  await asMember(lu, (tx) => tx.execute(request(lu)));
  const [row] = await owner`select id from identity_openings order by asked_at desc limit 1`;
  return String(row?.id);
}

const decide = (decision: string, by: Member) => sql`update identity_openings set decision = ${decision}, decided_by = ${by.id}`;
const keyFor = (tx: Tx, id: string) => tx.execute<{ key: Buffer | null }>(sql`select opened_contact_key(${id}) as key`);
const say = (tx: Tx, id: string) => record(tx, "identity.opened", { kind: "lead", id: lead.id }, { opening: id });
/** As the desk does it: the record says so and is committed, then the key is asked for. */
async function given(by: Member, id: string): Promise<Buffer | null> {
  await asMember(by, (tx) => say(tx, id));
  return (await asMember(by, (tx) => keyFor(tx, id)))[0]?.key ?? null;
}

async function aged(change: string): Promise<void> {
  await owner.plain("alter table identity_openings disable trigger guard_opening");
  await owner.plain(`update identity_openings set ${change}`);
  await owner.plain("alter table identity_openings enable trigger guard_opening");
}

describe("the keys of contacts", () => {
  it("are read, written and destroyed by no member, whatever the role", async () => {
    for (const by of [lu, zhou, await member("shen"), await member("gu")]) {
      expect(await asks(by, sql`select * from contact_keys`)).toBe(denied);
      expect(await asks(by, sql`select submission_id from contact_keys`)).toBe(denied);
      expect(await asks(by, sql`update contact_keys set sealed_key = null`)).toBe(denied);
      expect(await asks(by, sql`delete from contact_keys`)).toBe(denied);
    }
    expect(await codeOf(asStranger((tx) => tx.execute(sql`select 1 from contact_keys`)))).toBe(denied);
  });

  it("are laid down by the public once, for what it has just filed, and not read again", async () => {
    const lay = sql`insert into contact_keys (submission_id, sealed_key) values (${lead.submission}, '\\x00')`;
    expect(await codeOf(asCitizen((tx) => tx.execute(sql`select 1 from contact_keys`)))).toBe(denied);
    expect(await codeOf(asCitizen((tx) => tx.execute(sql`update contact_keys set sealed_key = null`)))).toBe(denied);
    await owner`delete from contact_keys`;
    expect(await codeOf(asCitizen((tx) => tx.execute(lay)))).toBe(denied);
    expect(await asks(lu, lay)).toBe(denied);
    expect(await codeOf(asClock((tx) => tx.execute(lay)))).toBe(denied);
  });

  it("are not read by the clock, nor exchanged, nor destroyed before their term", async () => {
    expect(await codeOf(asClock((tx) => tx.execute(sql`select sealed_key from contact_keys`)))).toBe(denied);
    expect(await codeOf(asClock((tx) => tx.execute(sql`update contact_keys set sealed_key = '\\x00'`)))).toBe("PT006");
    expect(await codeOf(asClock((tx) => tx.execute(sql`update contact_keys set sealed_key = null`)))).toBe("PT006");
    expect(await codeOf(asClock((tx) => tx.execute(sql`delete from contact_keys`)))).toBe(denied);
  });
});

describe("a request to see who sent it", () => {
  it("is made only by who works on the lead, in their own name, and begins undecided at this moment", async () => {
    expect(await asks(lu, request(zhou))).toBe(denied);
    expect(await asks(zhou, request(zhou))).toBe(denied);
    expect(await asks(he, request(he))).toBe(denied);
    expect(await asks(await member("ning"), request(await member("ning")))).toBe(denied);
    const ready = sql`insert into identity_openings (lead_id, asked_by, reason, asked_at, decided_by, decision, open_until)
      values (${lead.id}, ${lu.id}, '约调解时间', '2020-01-01', ${zhou.id}, 'agreed', 'infinity')`;
    expect(await asks(lu, ready)).toBeNull();
    const [row] =
      await owner`select decision, decided_by, open_until, asked_at > now() - interval '1 minute' as fresh from identity_openings`;
    expect(row).toEqual({ decision: null, decided_by: null, open_until: null, fresh: true });
    expect(await asks(lu, sql`insert into identity_openings (lead_id, asked_by, reason) values (${lead.id}, ${lu.id}, ' ')`)).toBe(
      noSecond,
    );
  });

  it("is not agreed to by who asks, in whosever name, and not for a moment of one's choice", async () => {
    const id = await asked();
    expect(await asks(lu, decide("agreed", lu))).toBe(noSecond);
    expect(await asks(lu, decide("agreed", zhou))).toBe(noSecond);
    expect(await asks(zhou, decide("agreed", he))).toBe(noSecond);
    for (const by of [lu, zhou]) {
      expect(await asks(by, sql`update identity_openings set open_until = 'infinity'`)).toBe(denied);
      expect(await asks(by, sql`update identity_openings set asked_by = ${by.id}`)).toBe(denied);
    }
    expect(await asks(lu, sql`delete from identity_openings`)).toBe(denied);
    expect(await given(lu, id)).toBeNull();
  });

  it.each(["zhou", "ning"])("is agreed to by %s once, and is then open for a quarter of an hour, to who asked", async (colleague) => {
    const [id, other] = [await asked(), await member(colleague)];
    expect(await asks(other, decide("agreed", other))).toBeNull();
    expect(await asks(other, decide("refused", other))).toBe(noSecond);
    expect(await asks(zhou, decide("agreed", zhou))).toBe(noSecond);
    const [row] = await owner`select open_until - decided_at = interval '15 minutes' as quarter from identity_openings`;
    expect(row?.quarter).toBe(true);
    for (const by of [other, he, await member("shen")]) expect(await given(by, id)).toBeNull();
    expect(await given(lu, id)).toBeInstanceOf(Buffer);
    await aged("open_until = statement_timestamp()");
    expect(await given(lu, id)).toBeNull();
  });

  it("gives no key before the record has said so for good: not without, and not in the transaction that says it", async () => {
    const id = await asked();
    await asMember(zhou, (tx) => tx.execute(decide("agreed", zhou)));
    expect((await asMember(lu, (tx) => keyFor(tx, id)))[0]?.key ?? null).toBeNull();
    const together = await asMember(lu, async (tx) => {
      await say(tx, id);
      const within = await tx.transaction(async (inner) => {
        await say(inner, id);
        return (await keyFor(inner, id))[0]?.key ?? null;
      });
      return [within, (await keyFor(tx, id))[0]?.key ?? null];
    });
    expect(together).toEqual([null, null]);
  });

  it("stays shut after a no, for who has left, and once the lead is with others", async () => {
    const id = await asked();
    await asMember(zhou, (tx) => tx.execute(decide("refused", zhou)));
    expect(await given(lu, id)).toBeNull();
    await aged("decision = 'agreed', open_until = 'infinity'");
    expect(await given(lu, id)).toBeInstanceOf(Buffer);
    await owner`update members set deactivated_at = now() where id = ${lu.id}`;
    expect(await given(lu, id)).toBeNull();
    await owner`update members set deactivated_at = null where id = ${lu.id}`;
    await owner`update leads set claimed_by = null where id = ${lead.id}`;
    expect(await given(lu, id)).toBeNull();
  });

  it("is neither seen nor decided by another unit, the public or the clock", async () => {
    const id = await asked();
    const gu = await member("gu");
    for (const by of [he, gu]) {
      expect(await asMember(by, (tx) => tx.execute(sql`select 1 from identity_openings`))).toHaveLength(0);
      expect(await asks(by, decide("agreed", by))).toBeNull();
    }
    expect(await owner`select 1 from identity_openings where decision is not null`).toHaveLength(0);
    for (const door of [asCitizen, asClock]) {
      expect(await codeOf(door((tx) => tx.execute(sql`select 1 from identity_openings`)))).toBe(denied);
      expect(await codeOf(door((tx) => tx.execute(request(lu))))).toBe(denied);
      expect(await codeOf(door((tx) => tx.execute(decide("agreed", zhou))))).toBe(denied);
      expect(await codeOf(door((tx) => keyFor(tx, id)))).toBe(denied);
    }
  });
});
