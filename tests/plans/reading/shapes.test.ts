import { describe, expect, it } from "vitest";
import { doubts, planWith, read, who } from "./notices.ts";

const both = ["owner 食品股 · partner 各所", "owner 计量股"];
const plan = (list: string) => read(planWith(list)).areas;

describe("tables pasted as text", () => {
  it.each([
    ["tabs", "序号\t重点任务\t牵头科室\t配合单位\n1\t土榨油掺假\t食品股\t各所\n2\t集市假秤\t计量股\t/\n"],
    ["wide gaps", "序号  重点任务  牵头科室  配合单位\n1  土榨油掺假  食品股  各所\n2  集市假秤  计量股  无\n"],
    ["bars", "|序号|重点任务|牵头科室|配合单位|\n|---|---|---|---|\n|1|土榨油掺假|食品股|各所|\n|2|集市假秤|计量股||\n"],
    ["bars without edges", "序号 | 整治领域 | 责任单位 | 配合单位\n1 | 土榨油掺假 | 食品股 | 各所\n2 | 集市假秤 | 计量股 | —\n"],
    ["leaders in a column", "序号\t任务\t责任领导\t责任单位\t配合单位\n1\t土榨油掺假\t张三\t食品股\t各所\n2\t集市假秤\t李四\t计量股\t无\n"],
    [
      "persons behind",
      "序号\t违法行为\t牵头（责任）科室\t配合科室\t责任人\n1\t土榨油掺假\t食品股\t各所\t张三\n2\t集市假秤\t计量股\t\t李四\n",
    ],
  ])("%s", (_, table) => {
    const areas = plan(table);
    expect(areas.map(({ title }) => title)).toEqual(["土榨油掺假", "集市假秤"]);
    expect(areas.map(who)).toEqual(both);
  });
});

describe("numbers of more kinds", () => {
  it.each([
    ["任务1：土榨油掺假（食品股牵头，各所配合）\n任务2：集市假秤（计量股牵头）"],
    ["任务一 土榨油掺假（食品股牵头，各所配合）\n任务二 集市假秤（计量股牵头）"],
    ["重点任务一：土榨油掺假（食品股牵头，各所配合）\n重点任务二：集市假秤（计量股牵头）"],
    ["1.1 土榨油掺假（食品股牵头，各所配合）\n1.2 集市假秤（计量股牵头）"],
    ["2.1土榨油掺假（食品股牵头，各所配合）\n2.2集市假秤（计量股牵头）"],
    ["第一项 土榨油掺假（食品股牵头，各所配合）\n第二项 集市假秤（计量股牵头）"],
    ["【1】土榨油掺假（食品股牵头，各所配合）\n【2】集市假秤（计量股牵头）"],
    ["1）土榨油掺假（食品股牵头，各所配合）；2）集市假秤（计量股牵头）。"],
    ["➤土榨油掺假（食品股牵头，各所配合）\n➤集市假秤（计量股牵头）"],
  ])("%s", (list) => {
    const areas = plan(list);
    expect(areas.map(({ number, title }) => `${number} ${title}`)).toEqual(["1 土榨油掺假", "2 集市假秤"]);
    expect(areas.map(who)).toEqual(both);
  });
});

describe("annotations of more kinds", () => {
  it.each([
    ["土榨油掺假（牵头（责任）单位：食品股；配合单位：各所）"],
    ["土榨油掺假（责任单位（牵头）：食品股；配合单位（协助）：各所）"],
    ["土榨油掺假【牵头单位：食品股；配合单位：各所】"],
    ["土榨油掺假【食品股牵头，各所配合】"],
    ["土榨油掺假——食品股牵头，各所配合"],
    ["土榨油掺假 —— 牵头科室：食品股；配合科室：各所"],
    ["土榨油掺假(牵头单位:食品股;配合单位:各所)."],
    ["土榨油掺假,由食品股牵头,各所配合."],
    ["土榨油掺假。牵头单位：食品股。配合单位：各所。"],
    ["土榨油掺假\n牵头单位：食品股\n配合单位：各所"],
    ["土榨油掺假（牵头：食品股 | 配合：各所）"],
    ["土榨油掺假（牵头食品股、配合各所）"],
    ["土榨油掺假（第一责任科室：食品股；第二责任科室：各所）"],
    ["土榨油掺假〔牵头单位：食品股，配合单位：各所〕"],
    ["土榨油掺假｛食品股牵头，各所配合｝"],
    ["土榨油掺假（食品股［牵头］、各所［配合］）"],
  ])("%s", (item) => {
    const areas = plan(`（一）${item}\n（二）集市假秤（计量股负责）`);
    expect(areas.map(who)).toEqual(both);
    expect(areas[0]?.title).toBe("土榨油掺假");
  });

  it("semicolons stand between groups", () => {
    expect(who(plan("（一）土榨油掺假（食品股、餐饮股；各所、执法大队）\n（二）假秤（计量股）")[0])).toBe(
      "owner 食品股 · joint-owner 餐饮股 · joint-owner 各所 · joint-owner 执法大队",
    );
  });

  it("局属各单位、机关各股室 are two", () => {
    expect(who(plan("（一）土榨油掺假（食品股牵头，局属各单位、机关各股室配合）\n（二）假秤（计量股）")[0])).toBe(
      "owner 食品股 · partner 局属各单位 · partner 机关各股室",
    );
  });

  it.each(["责任科室：（略）", "责任单位：待定", "（责任单位：见附件2）", "牵头单位：略；配合单位：略"])(
    "%s names nobody, and is no part of the title",
    (words) => {
      const area = plan(`（一）土榨油掺假。${words}\n（二）集市假秤。责任科室：计量股`)[0];
      expect(area?.units).toEqual([]);
      expect(area?.title).toBe("土榨油掺假");
      expect(doubts(area)).toContain("no-units");
    },
  );
});

describe("several plans in one file", () => {
  const second =
    "附件2\n柳溪县市场监督管理局2024年价格专项行动方案\n一、工作目标\n规范收费。\n二、整治重点\n（一）乱收停车费（价格股负责）\n（二）不明码标价（价格股负责）\n";

  it("the areas of the next are there too, and say whose they are", () => {
    const { areas, title } = read(`${planWith("（一）土榨油掺假（食品股负责）\n（二）假秤（计量股负责）")}${second}`);
    expect(title).toContain("铁拳");
    expect(areas.map(({ number, title: words }) => `${number} ${words}`)).toEqual([
      "1 土榨油掺假",
      "2 假秤",
      "3 乱收停车费",
      "4 不明码标价",
    ]);
    expect(areas.map((area) => doubts(area).includes("other-plan"))).toEqual([false, false, true, true]);
    expect(areas[2]?.doubts.find(({ key }) => key === "other-plan")?.facts).toEqual({
      title: "柳溪县市场监督管理局2024年价格专项行动方案",
    });
  });
});
