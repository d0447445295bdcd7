import { describe, expect, it } from "vitest";
import { doubts, planWith, read, who } from "./notices.ts";

const first = (item: string, units: Parameters<typeof read>[1] = []) =>
  read(planWith(`（一）${item}；\n（二）销售过期食品的违法行为（食品股负责）。`), units).areas[0];

describe("an item says in many ways whose it is (DOMAIN §7.1)", () => {
  it.each([
    ["土榨油掺假（执法大队、食品股负责，各所配合）", "owner 执法大队 · joint-owner 食品股 · partner 各所"],
    ["土榨油掺假(执法大队负责、食品股负责，各所配合)", "owner 执法大队 · joint-owner 食品股 · partner 各所"],
    ["土榨油掺假（执法大队牵头，各所配合)", "owner 执法大队 · partner 各所"],
    ["土榨油掺假（执法大队负责）", "owner 执法大队"],
    ["土榨油掺假（牵头负责部门：食品股，按职责配合部门：计量股，按职责指导部门：法规股）", "owner 食品股 · partner 计量股 · guide 法规股"],
    ["土榨油掺假（责任单位：食品股、执法大队，各所配合）", "owner 食品股 · joint-owner 执法大队 · partner 各所"],
    ["土榨油掺假（牵头科室:食品股 配合科室:执法大队 各所）", "owner 食品股 · partner 执法大队 · partner 各所"],
    ["土榨油掺假【主办：食品股 协办：执法大队 督办：法规股】", "owner 食品股 · partner 执法大队 · guide 法规股"],
    ["土榨油掺假，由食品股牵头，执法大队和各所配合", "owner 食品股 · partner 执法大队 · partner 各所"],
    ["土榨油掺假，由执法大队会同食品股查处，各所配合", "owner 执法大队 · partner 食品股 · partner 各所"],
    ["土榨油掺假（在食品股指导下，由执法大队负责查处）", "owner 执法大队 · guide 食品股"],
    ["土榨油掺假（执法大队（牵头）、食品股、各所）", "owner 执法大队 · partner 食品股 · partner 各所"],
    ["土榨油掺假（食品股为牵头单位，执法大队、各所为配合单位）", "owner 食品股 · partner 执法大队 · partner 各所"],
    ["土榨油掺假（食品股主抓，执法大队协助，检测中心提供技术支持）", "owner 食品股 · partner 执法大队 · partner 检测中心"],
    ["土榨油掺假（牵头单位：食品股）（配合单位：各所）", "owner 食品股 · partner 各所"],
    ["土榨油掺假——食品股牵头，执法大队参与", "owner 食品股 · partner 执法大队"],
    ["土榨油掺假\n责任科室：食品股\n配合科室：执法大队、各所", "owner 食品股 · partner 执法大队 · partner 各所"],
  ])("%s", (item, units) => expect(who(first(item))).toBe(units));

  it("no word for the parts is a guess, and says so", () => {
    const area = first("土榨油掺假（食品股、执法大队）");
    expect(who(area)).toBe("owner 食品股 · joint-owner 执法大队");
    expect(doubts(area)).toContain("role-guessed");
    expect(area?.confidence).toBeLessThan(0.9);
  });

  it("helpers alone have nobody to help", () => {
    expect(doubts(first("土榨油掺假（各所配合）"))).toContain("no-owner");
  });

  it("an item without units stays an area", () => {
    const area = first("土榨油掺假");
    expect(area?.units).toEqual([]);
    expect(doubts(area)).toContain("no-units");
  });
});

describe("numbers of every kind", () => {
  it.each([
    ["（一）甲油掺假（食品股负责）\n（二）乙秤作弊（计量股负责）"],
    ["(1)甲油掺假（食品股负责）\n(2)乙秤作弊（计量股负责）"],
    ["1.甲油掺假（食品股负责）\n2.乙秤作弊（计量股负责）"],
    ["1、甲油掺假（食品股负责）\n2、乙秤作弊（计量股负责）"],
    ["①甲油掺假（食品股负责）\n②乙秤作弊（计量股负责）"],
    ["第一，甲油掺假（食品股负责）；\n第二，乙秤作弊（计量股负责）。"],
    ["·甲油掺假（食品股负责）\n·乙秤作弊（计量股负责）"],
    ["一是甲油掺假，由食品股负责；二是乙秤作弊，由计量股负责。"],
    ["（一）甲油掺假（食品股负责）；（二）乙秤作弊（计量股负责）。"],
    ["（一）护食品\n1.甲油掺假（食品股负责）\n（二）护计量\n1.乙秤作弊（计量股负责）"],
  ])("%s", (list) => {
    const { areas } = read(planWith(list));
    expect(areas.map(({ number, title }) => `${number} ${title}`)).toEqual(["1 甲油掺假", "2 乙秤作弊"]);
    expect(areas.map(who)).toEqual(["owner 食品股", "owner 计量股"]);
  });
});

describe("one sentence for all", () => {
  it("the first one leads when the plan says so below the list", () => {
    const { areas } = read(planWith("（一）假农药（质量股、各所按职责分工负责）", "上述内容中排名第一位的为牵头股室，其余按职责配合。\n"));
    expect(who(areas[0])).toBe("owner 质量股 · partner 各所");
  });

  it("the first one leads when the plan says so above it, with no word for the parts at all", () => {
    const { areas } = read(planWith("括号内排在首位的为牵头单位，其余为配合单位。\n1.假农药（质量股，各所）\n2.假种子（质量股)"));
    expect(areas.map(who)).toEqual(["owner 质量股 · partner 各所", "owner 质量股"]);
    expect(doubts(areas[0])).toEqual([]);
  });

  it("gives units to items that name none, and its words are their annotation", () => {
    const { areas } = read(planWith("1.销售假农药；\n2.销售假种子。", "以上各项均由执法大队牵头，各所配合。\n"));
    expect(areas.map(who)).toEqual(["owner 执法大队 · partner 各所", "owner 执法大队 · partner 各所"]);
    expect(areas[0]?.annotation).toContain("执法大队牵头");
    expect(doubts(areas[0])).toContain("units-from-sentence");
  });
});
