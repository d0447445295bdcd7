import { expect, it } from "vitest";
import { amounts, roundly } from "#search/amounts.ts";
import { deedIn } from "#search/deed.ts";
import { pairsAlone } from "#search/lexemes.ts";

it.each([
  ["禾安县顺达加油站少给油案", "禾安县顺达加油站", " 少给油案"],
  ["查处顺达加油站少给油案", "禾安县顺达加油站", "查处 少给油案"],
  ["张某某煤气店卖黑气瓶案", "禾安县城东镇张某某煤气店", " 卖黑气瓶案"],
  ["电梯带病运行案", "某公司", "电梯带病运行案"],
  ["", "", ""],
])("%s by %s tells of %s", (title, party, deed) => expect(deedIn(title, party)).toBe(deed));

it("keeps letters by neighbouring pairs, without what stands between them", () => {
  expect(pairsAlone("不合格，油品")).toEqual(["不合", "合格", "格油", "油品"]);
  expect(pairsAlone("油")).toEqual([]);
});

it("rounds a sum as people speak of it, and reads any number of digits behind the point", () => {
  expect([roundly(126_090), roundly(126_000), roundly(9876)]).toEqual([["126000yuan"], [], []]);
  expect(amounts("合计11532.130000000001元")).toEqual(["11532yuan"]);
  expect(amounts("3.45万元")).toEqual(amounts("34500元"));
});

it("takes what is made of three things for no sum", () => {
  expect(amounts("三元锂电池、三元催化")).toEqual([]);
  expect(amounts("三元一斤")).toEqual(["3yuan"]);
});
