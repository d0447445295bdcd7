import { beforeAll, describe, expect, it } from "vitest";
import { seedOperators } from "#app/demo/seed-operators.ts";
import { takeDown } from "#app/intake/take-down.ts";
import { workOnce } from "#app/jobs/worker.ts";
import { readCreditCode } from "#app/merchants/credit-code.ts";
import { findOperators } from "#app/merchants/find-operators.ts";
import { loader } from "#app/web/public/operators.ts";
import { asOwner } from "#db/owner.server.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { takenTip } from "#tests/support/taken.ts";

const database = freshDatabase();
const owner = ownerOf(database);
const named = async (typed: string) => (await findOperators(typed)).map(({ name }) => name);

beforeAll(() => asOwner(database.url, seedOperators));

describe("whoever types", () => {
  it("finds an operator by part of its name, and gets what the register says of it, no more", async () => {
    expect(await findOperators("顺达加油")).toEqual([
      { name: "禾安县顺达加油站", creditCode: "91990000MA00000109", address: "国道与南坡路口", township: "城东镇" },
    ]);
  });

  it("may write two words in any order, full width, with brackets, or half a word", async () => {
    for (const typed of ["加油站 顺达", "顺达　加油站", "（顺达）", "禾安县 顺达", " 顺 达 "])
      expect([typed, await named(typed)]).toEqual([typed, ["禾安县顺达加油站"]]);
    expect(await named("顺达 超市")).toEqual([]);
  });

  it("gets the nearest first: earlier in the name, then shorter", async () => {
    expect(await named("康乐堂")).toEqual(["禾安县康乐堂大药房", "禾安县河西康乐堂大药房"]);
    expect((await named("加油站"))[0]).toBe("禾安县北岭加油站");
    expect((await named("柳溪"))[0]).toBe("禾安县柳溪鱼馆");
  });

  it("may type a credit code from its sixth character on", async () => {
    expect(await named("91990000ma00000109")).toEqual(["禾安县顺达加油站"]);
    expect(await named("9199 0000 - MA00 00010")).toEqual(["禾安县顺达加油站"]);
    expect(await named("91990")).toEqual([]);
  });

  it("never gets more than eight, and nothing for one character, a wildcard or nothing", async () => {
    expect(await findOperators("禾安")).toHaveLength(8);
    for (const typed of ["", " ", "禾", "%%", "__", "\\\\", "···", "'; drop table operators; --"])
      expect([typed, await findOperators(typed)]).toEqual([typed, []]);
  });

  it("never finds whoever is known only because somebody reported them", async () => {
    const filed = await takeDown("tip", takenTip({ merchantName: "无证黑作坊豆腐店" }), await member("he"));
    expect(filed).toMatchObject({ outcome: "filed" });
    while (await workOnce());
    expect(await owner`select name from merchants where name_key = '无证黑作坊豆腐店'`).toHaveLength(1);
    expect(await named("无证黑作坊豆腐店")).toEqual([]);
    expect(await named("黑作坊")).toEqual([]);
  });

  it("gets the same answer about a reported operator as before it was reported", async () => {
    const before = await findOperators("明亮眼镜");
    await takeDown(
      "tip",
      takenTip({ merchantName: "禾安县明亮眼镜店", merchantAddress: "后门二楼", township: "城关镇" }),
      await member("he"),
    );
    while (await workOnce());
    expect(await findOperators("明亮眼镜")).toEqual(before);
  });

  it("is answered in a form no cache keeps", async () => {
    const request = new Request(`http://localhost/operators?q=${encodeURIComponent("顺达")}`);
    const answer = await loader({ request, params: {}, context: {} });
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    const { operators } = await answer.json();
    expect(Object.keys(operators[0] ?? {}).sort()).toEqual(["address", "creditCode", "name", "township"]);
  });
});

it("every code of the demo's register is right, and of a county that there is not", async () => {
  const rows = await owner`select credit_code from operators where credit_code like '__990000%'`;
  expect(rows.length).toBeGreaterThanOrEqual(40);
  for (const { credit_code: code } of rows) expect(readCreditCode(String(code)).outcome).toBe("right");
});
