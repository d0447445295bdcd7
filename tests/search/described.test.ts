import { describe, expect, it } from "vitest";
import { engines } from "./engines.ts";
import { released, type Told } from "./released.ts";

/** Cases of a kind, to make its words common. */
const shops = (many: number, kind: string, did: string, topic: string, violation: string): Told[] =>
  [..."福禄寿喜春夏秋冬梅兰竹菊"]
    .slice(0, many)
    .map((one, at): Told => [`${kind}${at}`, topic, "城东镇", `${one}记${kind}`, `${one}记${did}`, violation, "查了两回。"]);

/** The decoys stand first on the day, so that what is meant comes first only for what it says. */
const told: Told[] = [
  [
    "flats",
    "real-estate-ads",
    "双河镇",
    "裕民房产中介",
    "裕民房产中介把楼盘说成地铁房案",
    "房地产广告含有升学承诺",
    "沙盘上的学校是绿地，合格证也没有。",
  ],
  ["lake", "real-estate-ads", "双河镇", "福田房产中介", "福田房产中介把楼盘说成湖景房案", "虚假广告", "湖在三公里以外。"],
  ["fillers", "medical-beauty", "青湾乡", "康泰美容院", "康泰美容院生活美容店违规注射案", "无证注射", "顾客办了三次手术。"],
  ["paint", "product-safety", "青湾乡", "鸿运油漆店", "鸿运油漆店销售没有标签的油漆案", "销售没有标签的油漆", "老板说手续办不了，钱先收。"],
  ["bags", "trademarks-and-gi", "北岭乡", "嘉源直播间商行", "嘉源直播间商行直播销售高仿皮包案", "销售侵权商品", "仓库里还有三百只。"],
  ["bags2", "trademarks-and-gi", "北岭乡", "嘉源直播间商行", "嘉源直播间商行直播销售高仿手表案", "销售侵权商品", "仓库里还有三十只。"],
  ["discount", "price-fraud", "龙泉街道", "世嘉家电商场", "世嘉家电商场空调先涨价后打折案", "虚构原价", "空调标了两个价。"],
  ...shops(12, "文具店", "文具店在学校门口卖烟卡案", "marketing-to-minors", "诱导未成年人消费"),
  ...shops(12, "制衣厂", "制衣厂销售不合格校服案", "product-safety", "充绒量与标注不符"),
  ["petrol", "fuel-metering", "石桥镇", "兴隆加油站", "兴隆加油站加油机少给油案", "破坏加油机准确度", "主板里多了一根线。"],
  ["scales", "price-fraud", "石桥镇", "久安农贸市场摊位", "久安农贸市场摊位用电子秤短斤少两案", "使用不合格计量器具", "秤砣里掏了一个洞。"],
  ["gone", "unfair-terms", "城东镇", "新华理发店", "新华理发店发会员卡卷款跑路案", "卷款", "门上贴着转让。"],
  ["refund", "unfair-terms", "城东镇", "志成早教中心", "志成早教中心拒绝退还会员卡剩余金额案", "拒绝退还余额", "家长等了一年。"],
];

const ask = released(told);

describe.each(engines)("%s", (_, engine) => {
  const test = engine ? it : it.skip;
  const asked = (text: string) => ask(engine, text);

  test("a word that few cases have says more than one that many have", async () => {
    const { found } = await asked("学校发的校服不合格怎么投诉");
    expect(found).toContain("flats");
    expect(found.slice(0, 10).filter((one) => !one.startsWith("制衣厂"))).toEqual([]);
  });

  test("what is told in one breath is a sentence, of which not every word need be there", async () => {
    expect((await asked("菜市场缺斤少两")).found[0]).toBe("scales");
    expect((await asked("美容院办卡跑路")).found[0]).toBe("gone");
    expect((await asked("办的会员卡退不了钱")).found[0]).toBe("refund");
  });

  test("whoever is asked for by name answers alone", async () => {
    expect((await asked("裕民房产中介")).found).toEqual(["flats"]);
    expect((await asked("双河镇裕民房产中介靠谱吗")).found).toEqual(["flats"]);
  });

  test("words with blanks between them are all asked for, while any case has them", async () => {
    expect((await asked("会员卡 跑路")).found).toEqual(["gone"]);
  });

  test("initials are a whole word before they are a piece of a name", async () => {
    expect(await asked("jyz")).toMatchObject({ read: "加油站" });
  });
});
