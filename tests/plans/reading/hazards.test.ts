import { describe, expect, it } from "vitest";
import { readPlan } from "#app/plans/reading/read-plan.ts";
import { doubts, planWith, read, who } from "./notices.ts";

const long = "价格、反垄断和网络交易（广告）监督管理股";

describe("names that hold 、 和 （）", () => {
  it("stay whole with a dictionary and without", () => {
    const notice = planWith(`（一）乱收停车费（${long}、执法大队负责）；\n（二）虚假广告（${long}负责）`);
    for (const units of [[], [long, "执法大队"]]) expect(who(read(notice, units).areas[0])).toBe(`owner ${long} · joint-owner 执法大队`);
  });

  it("stay whole when they stand there only once", () => {
    expect(who(read(planWith("（一）乱收停车费（认证和认可监督管理科、办公室和法规股负责）")).areas[0])).toBe(
      "owner 认证和认可监督管理科 · joint-owner 办公室 · joint-owner 法规股",
    );
  });
});

describe("a slip of the pen is put right, and never silently", () => {
  it.each([
    ["认证和认可监督监督管理科", "认证和认可监督管理科"],
    ["计量贺标准化股", "计量和标准化股"],
    ["综合行政执法大队科", "综合行政执法大队"],
    ["药品医疗器械和化妆品监督管理股", "药品、医疗器械和化妆品监督管理股"],
    ["价格、反垄断和网络交易（广告）股", long],
    ["食品监管股", "食品安全监管股"],
    ["特种设备安全监察古股", "特种设备安全监察股"],
    ["特种设备安全监查股", "特种设备安全监察股"],
    ["综合执行执法大队", "综合行政执法大队"],
  ])("%s is %s", (written, name) => {
    const area = read(planWith(`（一）甲油掺假（${written}负责）`), [name, "办公室"]).areas[0];
    expect(who(area)).toBe(`owner ${name}`);
    expect(area?.units[0]?.raw).toBe(written);
    expect(doubts(area)).toContain("unit-guessed");
  });

  it("but one squad is not another, nor one field or township", () => {
    const area = read(planWith("（一）甲油掺假（执法二中队、药品监管科、城南市场监管所负责）"), [
      "执法一中队",
      "食品监管科",
      "城关市场监管所",
    ]).areas[0];
    expect(area?.units.map(({ name }) => name)).toEqual(["执法二中队", "药品监管科", "城南市场监管所"]);
    expect(doubts(area)).toContain("unit-unknown");
  });

  it("an alias of the dictionary is no guess", () => {
    const area = read(planWith("（一）甲油掺假（特设股负责）"), [{ name: "特种设备安全监察股", aliases: ["特设股"] }]).areas[0];
    expect(who(area)).toBe("owner 特种设备安全监察股");
    expect(doubts(area)).toEqual([]);
  });

  it("all stations have one name", () => {
    expect(who(read(planWith("（一）甲油掺假（食品股负责，基层市场所配合）")).areas[0])).toBe("owner 食品股 · partner 各市场监管所");
  });

  it("two placeholders are two stations", () => {
    const area = read(planWith("（一）甲油掺假（食品股、xx市场监管所、xx市场监管所负责）")).areas[0];
    expect(area?.units.map(({ name }) => name)).toEqual(["食品股", "xx市场监管所", "xx市场监管所"]);
  });
});

describe("brackets", () => {
  it.each([
    ["甲油掺假（市市场监管局部署）"],
    ["甲油掺假（如土榨油、调和油）"],
    ["甲油掺假（见附件1）"],
    ["检测机构（机动车检验机构、环境检测机构）出假报告"],
  ])("%s names no unit", (item) => {
    const area = read(planWith(`（一）${item}；\n（二）乙秤作弊（计量股负责）`)).areas[0];
    expect(area?.units).toEqual([]);
    expect(area?.text).toBe(item);
  });

  it("an explanation before the units stays in the title", () => {
    expect(read(planWith("（一）甲油掺假（含散装油）（食品股负责）")).areas[0]).toMatchObject({
      title: "甲油掺假（含散装油）",
      annotation: "食品股负责",
    });
  });

  it("one that is never closed is read to the end of its item, and doubted", () => {
    const { areas } = read(planWith("（一）甲油掺假（食品股负责，各所配合；\n（二）乙秤作弊（计量股负责）"));
    expect(areas.map(who)).toEqual(["owner 食品股 · partner 各所", "owner 计量股"]);
    expect(doubts(areas[0])).toContain("unclosed-bracket");
  });

  it("lines may break inside a bracket and inside a name", () => {
    const { areas } = read(planWith("（一）甲油掺假（食品安\n全监管股负责，各\n所配合）；\n（二）乙秤作弊（计量股负责）"));
    expect(who(areas[0])).toBe("owner 食品安全监管股 · partner 各所");
  });
});

describe("what is an area and what is not", () => {
  it("measures that carry units come beside the areas", () => {
    const { areas } = read(
      planWith("（一）甲油掺假（食品股负责）", "三、工作措施\n（一）拓宽来源。多方收集线索。（牵头单位：办公室）\n（二）加强宣传。\n"),
    );
    expect(areas.map(({ kind, number, title }) => `${kind} ${number} ${title}`)).toEqual(["area 1 甲油掺假", "measure 1 拓宽来源"]);
  });

  it("statistics at the end are none", () => {
    expect(read(`${planWith("（一）甲油掺假（食品股负责）")}附件1\n案件统计表\n类别\t件数\n1.食品违法\n2.计量违法\n`).areas).toHaveLength(
      1,
    );
  });

  it("a plan that comes as an annex of its notice is read", () => {
    const notice = `关于印发行动方案的通知\n各所：\n现印发给你们。\n附件\n${planWith("（一）甲油掺假（食品股负责）")}`;
    expect(read(notice).areas.map(({ title }) => title)).toEqual(["甲油掺假"]);
  });

  it("a table with columns of units is a list", () => {
    const { areas } = read("序号\t重点领域\t牵头单位\t配合单位\n1\t假农药\t质量股\t执法大队、各所\n2\t黑气瓶\t特设股\t无\n");
    expect(areas.map(who)).toEqual(["owner 质量股 · partner 执法大队 · partner 各所", "owner 特设股"]);
    expect(areas[0]?.annotation).toBe("牵头单位：质量股；配合单位：执法大队、各所");
  });

  it("a text cut off in the middle keeps what is there", () => {
    const { areas } = read("二、查办重点\n（一）甲油掺假（食品股负责，各所配合）；\n（二）乙秤作弊（计量股负责，各所配");
    expect(who(areas[1])).toBe("owner 计量股 · partner 各所");
    expect(doubts(areas[1])).toEqual(expect.arrayContaining(["cut-off", "unclosed-bracket"]));
  });

  it.each([
    "",
    "今天天气很好。",
    "一、材料\n1.排骨\n2.冰糖（由爸爸负责）\n",
    "会议决定：\n（一）修路（责任单位：城建办）；\n（二）种树（责任单位：绿化办）。",
  ])("%j is no plan", (text) => expect(readPlan(text, [])).toEqual({ outcome: "no-plan" }));
});
