import { beforeAll, describe, expect, it } from "vitest";
import { seedOperators } from "#app/demo/seed-operators.ts";
import { addOperator } from "#app/merchants/add-operator.ts";
import { correctOperator } from "#app/merchants/correct-operator.ts";
import { endOperator } from "#app/merchants/end-operator.ts";
import { findOperators } from "#app/merchants/find-operators.ts";
import { openOperator } from "#app/merchants/open-operator.ts";
import { operatorList } from "#app/merchants/operator-list.ts";
import type { Member } from "#app/team/member.ts";
import { asOwner } from "#db/owner.server.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";

const database = freshDatabase();
const owner = ownerOf(database);

let shen: Member;

beforeAll(async () => {
  shen = await member("shen");
  await asOwner(database.url, seedOperators);
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
