import { randomBytes } from "node:crypto";
import { type SQL, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { shredIdentities } from "#app/leads/shred-identities.ts";
import type { Member } from "#app/team/member.ts";
import { asCitizen, asClock, asMember, asStranger, errorCode, type Tx } from "#db/client.server.ts";
import { member } from "#tests/support/cast.ts";
import { counted } from "#tests/support/counted.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";

const owner = ownerOf(freshDatabase());
const { complained, tipped, forget } = counted(owner);

const denied = "42501";
const malformed = "23514";
const codeOf = (work: Promise<unknown>) => work.then(() => null, errorCode);
const asks = (by: Member, statement: SQL) => codeOf(asMember(by, (tx) => tx.execute(statement)));

let lu: Member;
let he: Member;

beforeAll(async () => {
  [lu, he] = [await member("lu"), await member("he")];
});

beforeEach(forget);

const filingOf = async (number: string) =>
  String((await owner`select submission_id from leads where number = ${number}`)[0]?.submission_id);
const marking = (filing: string, mark = randomBytes(32)) =>
  sql`insert into contact_marks (submission_id, kind, mark) values (${filing}, 'phone', ${mark})`;

/** A filing written by hand, and in the same transaction what somebody puts to it. */
function filing(columns: { kind: string; identity: string; sealed: Buffer | null }, then: (tx: Tx, id: string) => Promise<unknown>) {
  return async (tx: Tx) => {
    const id = crypto.randomUUID();
    const key = () => randomBytes(32);
    await tx.execute(sql`insert into submissions (id, kind, identity, sealed_contact, topic_slug, merchant_name, merchant_address, story, filed_on,
        form_key_hash, fingerprint, receipt_hash)
      values (${id}, ${columns.kind}, ${columns.identity}, ${columns.sealed}, 'other', '某店', '某街', '说了些什么也不要紧的一件事', current_date,
        ${key()}, ${key()}, ${key()})`);
    await then(tx, id);
  };
}

describe("the marks of contacts", () => {
  it("are read, changed and taken away by no member, whatever the role, nor by a stranger or a citizen", async () => {
    await complained({}, lu);
    for (const by of [lu, he, await member("zhou"), await member("shen"), await member("gu")])
      for (const statement of [
        sql`select * from contact_marks`,
        sql`select submission_id from contact_marks`,
        sql`select 1 from contact_marks`,
        sql`update contact_marks set kind = 'name'`,
        sql`delete from contact_marks`,
        sql`select * from complaints_marked(gen_random_uuid(), 'phone', false)`,
        sql`select * from complained_about(gen_random_uuid())`,
        sql`select * from filings_alike(gen_random_uuid())`,
      ])
        expect(await asks(by, statement)).toBe(denied);
    for (const as of [asStranger, asCitizen])
      for (const statement of [sql`select 1 from contact_marks`, sql`delete from contact_marks`])
        expect(await codeOf(as((tx) => tx.execute(statement)))).toBe(denied);
    expect(await codeOf(asCitizen((tx) => tx.execute(sql`select * from signals_of(gen_random_uuid())`)))).toBe(denied);
  });

  it("are laid down only with the complaint they belong to, by nobody afterwards, and only as a keyed hash", async () => {
    const there = await filingOf(await complained({}, lu));
    await owner`delete from contact_marks`;
    expect(await codeOf(asCitizen((tx) => tx.execute(marking(there))))).toBe(denied);
    expect(await asks(lu, marking(there))).toBe(denied);
    expect(await codeOf(asClock((tx) => tx.execute(marking(there))))).toBe(denied);
    const sealed = randomBytes(80);
    const complaining = { kind: "complaint", identity: "real-name", sealed };
    const marked = (tx: Tx, id: string) => tx.execute(marking(id));
    expect(await codeOf(asCitizen(filing(complaining, marked)))).toBeNull();
    expect(await codeOf(asCitizen(filing(complaining, (tx, id) => tx.execute(marking(id, randomBytes(11))))))).toBe(malformed);
    expect(await codeOf(asCitizen(filing(complaining, (tx) => tx.execute(marking(there)))))).toBe(denied);
  });

  it("are never those of a tip, however it is filed", async () => {
    const marked = (tx: Tx, id: string) => tx.execute(marking(id));
    for (const columns of [
      { kind: "tip", identity: "anonymous", sealed: null },
      { kind: "tip", identity: "contact-only", sealed: randomBytes(80) },
      { kind: "tip", identity: "real-name", sealed: randomBytes(80) },
    ])
      expect([columns.identity, await codeOf(asCitizen(filing(columns, marked)))]).toEqual([columns.identity, denied]);
    expect(await owner`select 1 from contact_marks`).toEqual([]);
  });

  it("are destroyed by the clock when the contact's key was, and not before; it reads none", async () => {
    const lead = await complained({}, lu);
    const before = (await owner`select * from contact_marks`).length;
    expect(before).toBe(3);
    expect(await codeOf(asClock((tx) => tx.execute(sql`select mark from contact_marks`)))).toBe(denied);
    await asClock(async (tx) => tx.execute(sql`delete from contact_marks where submission_id = ${await filingOf(lead)}`));
    await asClock((tx) => tx.execute(sql`delete from contact_marks`));
    expect(await owner`select 1 from contact_marks`).toHaveLength(before);
    await owner`update leads set stage = 'closed', closing_code = 'settled', closed_on = '2010-01-01'`;
    expect(await shredIdentities()).toBe(1);
    expect(await owner`select 1 from contact_marks`).toEqual([]);
  });
});

it("what is counted is told only to who sees the lead, and names only leads they see", async () => {
  const mine = await complained({}, lu);
  const theirs = await complained({}, he);
  const tip = await tipped({ merchantName: "康乐堂药店" }, lu);
  const ids = new Map((await owner`select number, id from leads`).map(({ number, id }) => [String(number), String(id)]));
  const told = async (by: Member, number: string) => [
    ...(await asMember(by, (tx) => tx.execute<{ fact: string; numbers: string[] }>(sql`select * from signals_of(${ids.get(number)})`))),
  ];
  expect(await told(lu, theirs)).toEqual([]);
  expect(await told(he, mine)).toEqual([]);
  expect(await told(he, tip)).toEqual([]);
  for (const { numbers } of await told(lu, mine)) expect(numbers).toEqual([]);
  const leader = await told(await member("zhou"), mine);
  expect(leader.find(({ fact }) => fact === "phone")?.numbers).toEqual([theirs]);
  for (const { numbers } of leader) expect(numbers).not.toContain(tip);
  for (const { numbers } of await told(lu, tip)) expect(numbers).toEqual([]);
});
