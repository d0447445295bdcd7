import { randomBytes, randomUUID } from "node:crypto";
import { type SQL, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { addSupervisor } from "#app/intake/add-supervisor.ts";
import { takeDown } from "#app/intake/take-down.ts";
import { workOnce } from "#app/jobs/worker.ts";
import type { Member } from "#app/team/member.ts";
import { asCitizen, asMember, errorCode, type Tx } from "#db/client.server.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { daysAgo } from "#tests/support/days-ago.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { takenTip } from "#tests/support/taken.ts";

const database = freshDatabase();
const owner = ownerOf(database);
const denied = "42501";
const codeOf = (work: Promise<unknown>) => work.then(() => null, errorCode);

let shen: Member;
let he: Member;
let lu: Member;
let zhou: Member;

beforeAll(async () => {
  [shen, he, lu, zhou] = [await member("shen"), await member("he"), await member("lu"), await member("zhou")];
});

/** A filing written by hand, past every verb. */
const insert = (tx: Tx, columns: Record<string, string | null> = {}, id = randomUUID()) => {
  const row: Record<string, string | Buffer | null> = {
    ...{
      id,
      kind: "tip",
      identity: "anonymous",
      topic_slug: "other",
      merchant_name: "某店",
      merchant_address: "",
      story: "自由的 SQL 写下的一段经过。",
    },
    ...{ filed_on: daysAgo(0), channel: "phone", taken_by: he.id, form_key_hash: randomBytes(32), fingerprint: randomBytes(32) },
    ...{ receipt_hash: randomBytes(32), ...columns },
  };
  const names = sql.raw(Object.keys(row).join(", "));
  return tx.execute(
    sql`insert into submissions (${names}) values (${sql.join(
      Object.values(row).map((value): SQL => sql`${value}`),
      sql`, `,
    )})`,
  );
};

describe("the public door", () => {
  it("files for itself and for nobody else", async () => {
    const web = { channel: "web", taken_by: null };
    expect(await codeOf(asCitizen((tx) => insert(tx, web)))).toBeNull();
    expect(await codeOf(asCitizen((tx) => insert(tx)))).toBe(denied);
    expect(await codeOf(asCitizen((tx) => insert(tx, { ...web, source_number: "12345-1" })))).toBe(denied);
  });
});

describe("a colleague", () => {
  const tries: [string, Record<string, string | null>, string | null][] = [
    ["takes down what came", {}, null],
    ["not in another's name", { taken_by: "lu" }, denied],
    ["not as if it had been filed online", { channel: "web", taken_by: null }, denied],
    ["not by a way that there is not", { channel: "fax" }, denied],
    ["not from 12345 without its number", { channel: "12345" }, denied],
    ["not with an endless number", { source_number: "9".repeat(61) }, denied],
    ["not for a day to come", { filed_on: daysAgo(-2) }, denied],
    ["not for a day long past", { filed_on: daysAgo(400) }, denied],
    ["not at another moment than now", { identity: "contact-only", filed_at: "2026-01-01 08:00+08" }, denied],
    ["not from a supervisor who is nobody", { channel: "supervisor" }, denied],
  ];
  it.each(tries)("%s", async (_, columns, code) => {
    const named = columns.taken_by === "lu" ? { ...columns, taken_by: lu.id } : columns;
    expect(await codeOf(asMember(he, (tx) => insert(tx, named)))).toBe(code);
  });

  it("who takes nothing in takes nothing down", async () => {
    for (const by of [zhou, await member("song"), await member("gu")])
      expect(await codeOf(asMember(by, (tx) => insert(tx, { taken_by: by.id })))).toBe(denied);
  });

  it("puts a picture and a key to the filing they are taking down, and to no other, not even their own of before", async () => {
    const id = randomUUID();
    const picture = (tx: Tx) =>
      tx.execute(sql`insert into evidence (submission_id, sha256, bytes, media_type) values (${id}, ${randomBytes(32)}, 1, 'image/png')`);
    expect(await codeOf(asMember(he, async (tx) => [await insert(tx, {}, id), await picture(tx)]))).toBeNull();
    expect(await codeOf(asMember(he, picture))).toBe(denied);
    await owner.plain("alter table contact_keys enable row level security");
    const key = (tx: Tx) => tx.execute(sql`insert into contact_keys (submission_id, sealed_key) values (${id}, ${randomBytes(8)})`);
    expect(await codeOf(asMember(he, key))).toBe(denied);
  });

  it("does not see it afterwards, nor change it, unless the unit has the lead", async () => {
    expect(await takeDown("tip", takenTip(), he)).toMatchObject({ outcome: "filed" });
    while (await workOnce());
    await owner`update leads set owner_unit_id = ${lu.unit.id}`;
    await owner`delete from lead_tasks`;
    const seen = (by: Member) =>
      asMember(by, (tx) => tx.execute(sql`select 1 from submissions where channel = 'phone' and merchant_name like '%加油站'`));
    expect([(await seen(he)).length, (await seen(shen)).length, (await seen(lu)).length]).toEqual([0, 0, 1]);
    for (const change of [
      sql`update submissions set story = ''`,
      sql`delete from submissions`,
      sql`update leads set number_12315 = 'ABCDEF'`,
    ])
      expect(await codeOf(asMember(he, (tx) => tx.execute(change)))).toBe(denied);
  });

  it("learns of a receipt only what they took down themselves", async () => {
    const [row] = await owner`select receipt_hash from submissions where merchant_name like '%加油站'`;
    const ask = (by: Member) => asMember(by, (tx) => tx.execute(sql`select 1 from taken_filing(${row?.receipt_hash as Buffer})`));
    expect([(await ask(he)).length, (await ask(shen)).length]).toEqual([1, 0]);
    expect(await codeOf(asCitizen((tx) => tx.execute(sql`select * from taken_filing(${randomBytes(32)})`)))).toBe(denied);
  });
});

describe("the 12315 number", () => {
  it("is noted only through the door that looks who asks, and only one that can be read", async () => {
    const [lead] = await owner`select number from leads limit 1`;
    const number = String(lead?.number);
    const note = (by: Member, given: string) => asMember(by, (tx) => tx.execute(sql`select * from register_lead(${number}, ${given})`));
    expect([(await note(he, "ABCDEF")).length, (await note(zhou, "ABCDEF")).length, (await note(lu, "abc;")).length]).toEqual([0, 0, 0]);
    expect((await note(lu, "ABCDEF")).length).toBe(1);
  });

  it("is missing on a list that only intake reads", async () => {
    await owner`update leads set number_12315 = null`;
    for (const [by, n] of [
      [shen, 1],
      [lu, 0],
      [zhou, 0],
    ] as const)
      expect([by.username, (await asMember(by, (tx) => tx.execute(sql`select 1 from unregistered_leads()`))).length]).toEqual([
        by.username,
        n,
      ]);
    expect(await codeOf(asCitizen((tx) => tx.execute(sql`select * from unregistered_leads()`)))).toBe(denied);
  });
});

describe("the roster of supervisors", () => {
  it("is intake's to keep, and a term that has ended does not begin again", async () => {
    await addSupervisor({ number: "YJ-1", name: "钱桂香" }, shen);
    const add = (by: Member) =>
      asMember(by, (tx) => tx.execute(sql`insert into supervisors (number, name) values (${randomUUID()}, '某人')`));
    expect(await codeOf(add(he))).toBe(denied);
    expect(await codeOf(asMember(shen, (tx) => tx.execute(sql`update supervisors set name = '别人'`)))).toBe(denied);
    expect(await codeOf(asMember(shen, (tx) => tx.execute(sql`update supervisors set ended_on = '2020-01-01'`)))).toBe(denied);
    await asMember(shen, (tx) =>
      tx.execute(sql`update supervisors set ended_on = (statement_timestamp() at time zone 'Asia/Shanghai')::date`),
    );
    const again = await asMember(shen, (tx) => tx.execute(sql`update supervisors set ended_on = null returning 1`));
    expect(again).toHaveLength(0);
    for (const by of [zhou, await member("song"), await member("gu")])
      expect(await asMember(by, (tx) => tx.execute(sql`select 1 from supervisors`))).toHaveLength(0);
  });
});
