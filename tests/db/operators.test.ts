import { type SQL, sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { checkCharacter, readCreditCode } from "#app/merchants/credit-code.ts";
import { asCitizen, asClock, asMember, errorCode } from "#db/client.server.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";

const database = freshDatabase();
const owner = ownerOf(database);
const denied = "42501";
const broken = "23514";

const tries = async (username: string, statement: SQL) =>
  asMember(await member(username), (tx) => tx.execute(statement)).then((rows) => rows.count ?? rows.length, errorCode);
const enter = (name: string, code: string | null = null) =>
  sql`insert into operators (name, name_key, credit_code, address) values (${name}, ${name}, ${code}, '人民路')`;

beforeAll(async () => {
  await owner`insert into operators (name, name_key, address) values ('福满楼', '福满楼', '中山路')`;
  await owner`insert into operators (name, name_key, ended_on) values ('旧店', '旧店', '2025-01-01')`;
  await owner`insert into merchants (name, name_key) values ('只有人举报过', '只有人举报过')`;
});

describe("the public door", () => {
  it("reads what can be found, and neither whom people report nor the list behind it", async () => {
    const read = (what: string) => asCitizen((tx) => tx.execute(sql.raw(`select * from ${what}`))).then((rows) => [...rows], errorCode);
    expect(await read("known_operators")).toEqual([
      { name: "福满楼", name_key: "福满楼", credit_code: null, address: "中山路", township: null },
    ]);
    for (const table of ["merchants", "operators", "leads"]) expect([table, await read(table)]).toEqual([table, denied]);
  });

  it("writes nothing into it, and neither does the clock", async () => {
    for (const door of [asCitizen, asClock])
      for (const change of [
        "insert into operators (name, name_key) values ('ab', 'ab')",
        "update known_operators set name = 'ab'",
        "delete from operators",
      ])
        expect([change, await door((tx) => tx.execute(sql.raw(change))).then(() => null, errorCode)]).toEqual([change, denied]);
  });
});

describe("a colleague", () => {
  it("enters and corrects only when they keep the plans", async () => {
    for (const username of ["lu", "he", "song", "yan", "gu"]) {
      expect([username, await tries(username, enter(`${username}的店`))]).toEqual([username, denied]);
      expect([username, await tries(username, sql`update operators set name = '改名'`)]).toEqual([username, 0]);
      expect([username, await tries(username, sql`select 1 from operators`)]).toEqual([username, 0]);
    }
    expect([await tries("shen", enter("申记")), await tries("zhou", enter("周记"))]).toEqual([1, 1]);
    expect(await tries("shen", sql`delete from operators`)).toBe(denied);
  });

  it("enters none that has ended, ends none for another day, and begins none again", async () => {
    expect(await tries("shen", sql`insert into operators (name, name_key, ended_on) values ('ab', 'ab', '2020-01-01')`)).toBe(denied);
    expect(await tries("shen", sql`update operators set ended_on = '2020-01-01' where name = '福满楼'`)).toBe(denied);
    expect(await tries("shen", sql`update operators set ended_on = null where name = '旧店'`)).toBe(0);
    expect(await tries("shen", sql`update operators set id = gen_random_uuid()`)).toBe(denied);
  });

  it("enters no code that is none, nor a name that is none or endless", async () => {
    for (const code of ["", "91350100M000100Y44", "91350100m000100y43", "9I350100M000100Y43", "91350100M000100Y43 "])
      expect([code, await tries("shen", enter("有码", code))]).toEqual([code, broken]);
    expect(await tries("shen", enter("有码", "91350100M000100Y43"))).toBe(1);
    for (const name of ["a", "长".repeat(81)]) expect(await tries("shen", enter(name))).toBe(broken);
  });
});

it("the database and the form agree on every code", async () => {
  const alphabet = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"];
  const body = fc.array(fc.constantFrom(...alphabet), { minLength: 17, maxLength: 17 }).map((all) => all.join(""));
  const codes = [
    ...fc.sample(body, 300).map((first) => first + checkCharacter(first)),
    ...fc.sample(body, 300).map((first) => `${first}Y`),
    ...fc
      .sample(fc.array(fc.constantFrom(..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"), { minLength: 17, maxLength: 19 }), 300)
      .map((all) => all.join("")),
  ];
  const said = await Promise.all(codes.map(async (code) => (await owner`select credit_code_right(${code}) as right`)[0]?.right));
  expect(said).toEqual(codes.map((code) => readCreditCode(code).outcome === "right"));
  expect(said.filter(Boolean).length).toBeGreaterThanOrEqual(300);
});
