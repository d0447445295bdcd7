import { beforeAll, describe, expect, it } from "vitest";
import { seedOperators } from "#app/demo/seed-operators.ts";
import { submitTip } from "#app/intake/submit-tip.ts";
import { workOnce } from "#app/jobs/worker.ts";
import { addOperator } from "#app/merchants/add-operator.ts";
import { correctOperator } from "#app/merchants/correct-operator.ts";
import { readCreditCode } from "#app/merchants/credit-code.ts";
import { endOperator } from "#app/merchants/end-operator.ts";
import { findOperators } from "#app/merchants/find-operators.ts";
import { openOperator } from "#app/merchants/open-operator.ts";
import { operatorList } from "#app/merchants/operator-list.ts";
import type { Member } from "#app/team/member.ts";
import { loader } from "#app/web/public/operators.ts";
import { asOwner } from "#db/owner.server.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { tip } from "#tests/support/sent.ts";

const database = freshDatabase();
const owner = ownerOf(database);
const named = async (typed: string) => (await findOperators(typed)).map(({ name }) => name);

let shen: Member;

beforeAll(async () => {
  shen = await member("shen");
  await asOwner(database.url, seedOperators);
});

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
    const filed = await submitTip(tip({ merchantName: "无证黑作坊豆腐店" }));
    expect(filed).toMatchObject({ outcome: "filed" });
    while (await workOnce());
    expect(await owner`select name from merchants where name_key = '无证黑作坊豆腐店'`).toHaveLength(1);
    expect(await named("无证黑作坊豆腐店")).toEqual([]);
    expect(await named("黑作坊")).toEqual([]);
  });

  it("gets the same answer about a reported operator as before it was reported", async () => {
    const before = await findOperators("明亮眼镜");
    await submitTip(tip({ merchantName: "禾安县明亮眼镜店", merchantAddress: "后门二楼", township: "城关镇" }));
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

describe("the bureau", () => {
  const book = { name: "禾安县新知书店", creditCode: "９１３５０１００-m000100y43", address: "文庙街 3 号", township: "城关镇" };
  const idOf = async () => (await operatorList(shen, { asked: "新知", page: 1 })).rows[0]?.id ?? "";

  it("enters an operator, and from then on it is found", async () => {
    expect(await addOperator(book, shen)).toEqual({ outcome: "added" });
    expect(await findOperators("新知书店")).toEqual([{ ...book, creditCode: "91350100M000100Y43" }]);
    expect((await owner`select facts from activity where verb = 'operator.added'`).map(({ facts }) => facts)).toEqual([{}]);
  });

  it("reads every fault at its field and enters nothing", async () => {
    const faults = async (typed: Record<string, string>) => {
      const answer = await addOperator({ ...book, name: "禾安县别家", creditCode: "", ...typed }, shen);
      return answer.outcome === "invalid" ? answer.issues.map(({ field, key }) => [field, key]) : answer.outcome;
    };
    const before = (await operatorList(shen, { asked: "", page: 1 })).total;
    expect(await faults({ name: "（）--" })).toEqual([["name", "merchants.issues.name"]]);
    expect(await faults({ address: "", township: "外县" })).toEqual([
      ["address", "merchants.issues.address"],
      ["township", "intake.issues.township"],
    ]);
    expect(await faults({ creditCode: "440301103097413" })).toEqual([["creditCode", "merchants.code.length"]]);
    expect(await faults({ creditCode: "9I350100M000100Y43" })).toEqual([["creditCode", "merchants.code.letters"]]);
    expect(await faults({ creditCode: "91350100M000100Y44" })).toEqual([["creditCode", "merchants.code.check"]]);
    expect(await faults({ creditCode: "91350100M000100Y43" })).toEqual([["creditCode", "merchants.issues.codeTaken"]]);
    expect(await faults({ name: "禾安县（新知）书店" })).toEqual([["name", "merchants.issues.nameTaken"]]);
    expect((await operatorList(shen, { asked: "", page: 1 })).total).toBe(before);
  });

  it("lets one of two colleagues enter what both have before them", async () => {
    const twice = await Promise.all([1, 2].map(() => addOperator({ ...book, name: "禾安县双响炮仗店", creditCode: "" }, shen)));
    expect(twice.map(({ outcome }) => outcome).sort()).toEqual(["added", "invalid"]);
  });

  it("corrects it, without running into itself", async () => {
    const id = await idOf();
    expect(await correctOperator(id, { ...book, address: "文庙街 5 号" }, shen)).toEqual({ outcome: "corrected" });
    expect((await openOperator(id, shen))?.address).toBe("文庙街 5 号");
    const taken = { ...book, creditCode: "91990000MA00000109" };
    expect(await correctOperator(id, taken, shen)).toMatchObject({ outcome: "invalid", issues: [{ field: "creditCode" }] });
    for (const nobody of ["no-id", "00000000-0000-4000-8000-000000000000"])
      expect(await correctOperator(nobody, book, shen)).toEqual({ outcome: "unknown" });
  });

  it("lets one of two colleagues give one code to two operators at the same moment", async () => {
    const twins = ["禾安县东头书店", "禾安县西头书店"];
    for (const name of twins) await addOperator({ ...book, name, creditCode: "" }, shen);
    const ids = (await operatorList(shen, { asked: "头书店", page: 1 })).rows.map(({ id }) => id);
    const both = ids.map((id, place) => correctOperator(id, { ...book, name: twins[place] ?? "", creditCode: "914403001922038216" }, shen));
    expect((await Promise.all(both)).map(({ outcome }) => outcome).sort()).toEqual(["corrected", "invalid"]);
  });

  it("ends it: nobody finds it, its number is free again, and it stays on the bureau's list", async () => {
    const id = await idOf();
    expect(await endOperator(id, shen)).toEqual({ outcome: "ended" });
    expect(await endOperator(id, shen)).toEqual({ outcome: "unknown" });
    expect(await correctOperator(id, book, shen)).toEqual({ outcome: "unknown" });
    expect([await findOperators("新知书店"), await openOperator(id, shen)]).toEqual([[], null]);
    expect((await operatorList(shen, { asked: "新知", page: 1 })).rows).toMatchObject([{ id, endedOn: expect.stringMatching(/^\d{4}-/) }]);
    expect(await addOperator(book, shen)).toEqual({ outcome: "added" });
  });
});

it("every code of the demo's register is right, and of a county that there is not", async () => {
  const rows = await owner`select credit_code from operators where credit_code like '__990000%'`;
  expect(rows.length).toBeGreaterThanOrEqual(40);
  for (const { credit_code: code } of rows) expect(readCreditCode(String(code)).outcome).toBe("right");
});
