import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlan } from "#app/plans/reading/read-plan.ts";
import { unitsFrom } from "#app/plans/reading/units-from.ts";
import { planWith } from "./notices.ts";

const pieces = fc.constantFrom(
  ...[
    "（一）",
    "二、",
    "1.",
    "①",
    "一是",
    "\n",
    "（",
    "）",
    "(",
    ")",
    "、",
    "，",
    "；",
    "。",
    "：",
    " ",
    "\t",
    "—",
    "【",
    "】",
    "《",
    "》",
  ],
  ...[
    "食品股",
    "各所",
    "执法大队",
    "价格、反垄断和网络交易（广告）监督管理股",
    "负责",
    "牵头",
    "配合",
    "由",
    "会同",
    "牵头单位：",
    "责任科室",
  ],
  ...[
    "查办重点",
    "工作措施",
    "严厉查处以下违法行为",
    "油品掺假",
    "附件1",
    "每月2日前报送数据",
    "3·15",
    "2024年",
    "以上各项",
    "xx市场监管所",
    "𠮷",
    "第1、2项由",
    "其中第1项",
    "任务1：",
    "1.1 ",
    "▌",
    "● ",
    "牵头领导：",
    "副局长张三",
    "执法大对",
    "各科、所、队",
    "必要时报请市局",
    "5月20日前，动员",
    "相关阅读：\n",
    "— 1 —\n",
    "附件2\n某县2024年价格行动方案\n",
  ],
);
const notices = fc.oneof(
  fc.array(pieces, { maxLength: 120 }).map((parts) => parts.join("")),
  fc.array(pieces, { maxLength: 40 }).map((parts) => planWith(parts.join(""))),
  fc.string({ unit: "grapheme", maxLength: 200 }),
);
const bare = (words: string) => words.replace(/\s+/g, "");

describe("whatever is pasted", () => {
  it("is read or refused, never thrown at; areas stand in order, and point at their words", () => {
    fc.assert(
      fc.property(notices, fc.boolean(), (notice, known) => {
        const reading = readPlan(notice, known ? [{ name: "食品股", aliases: ["食品科"] }] : []);
        if ("outcome" in reading) return;
        for (const kind of ["area", "measure"]) {
          const places = reading.areas.filter((area) => area.kind === kind).map(({ from }) => from);
          expect(places).toEqual([...places].sort((a, b) => a - b));
        }
        for (const area of reading.areas) {
          expect(area.from).toBeLessThanOrEqual(area.to);
          expect(area.to).toBeLessThanOrEqual(notice.length);
          for (const { raw } of area.units) expect(bare(area.annotation)).toContain(bare(raw));
          expect(area.confidence).toBeGreaterThanOrEqual(0);
          expect(area.confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("the words of an item stand where it points", () => {
    const notice = planWith("（一）甲油掺假（食品股负责）；\n（二）乙秤作弊，由计量股牵头");
    const reading = readPlan(notice, []);
    if ("outcome" in reading) throw new Error("no plan");
    expect(reading.areas.map(({ from, to }) => notice.slice(from, to))).toEqual(["甲油掺假（食品股负责）；", "乙秤作弊，由计量股牵头"]);
  });

  it.each([
    ["（"],
    ["（。"],
    ["牵头单位：食品股；"],
    ["一是假油；二是假酱；"],
    ["·假油（食品股、各所负责）\n"],
    ["序号\t任务\t责任单位\n1\t假油\t食品股\n"],
    ["每月2日前报送总结，"],
    ["食\n"],
    ["关于印发《"],
    ["第1、2项由食品股负责。"],
    ["由食品股牵头严查假油，各所配合。\n（二）"],
    ["附件1\n某某县行动方案\n（一）假油（食品股）\n"],
    ["●5月20日前，动员\n"],
    ["第1、"],
    ["食\n— 1 —\n"],
  ])("200 000 letters of %j come to an end, and nothing breaks", (piece) => {
    const notice = `一、查办重点\n（一）${piece.repeat(Math.ceil(200_000 / piece.length))}`.slice(0, 200_000);
    const reading = readPlan(notice, []);
    expect("outcome" in reading ? reading.outcome : reading.areas.length).toBeTruthy();
  });
});

describe("a list of units in any shape", () => {
  it.each([
    [["食品股"], [{ name: "食品股", aliases: [] }]],
    [
      [{ name: "食品股", aliases: ["食品科"] }, { name: "办公室" }],
      [
        { name: "食品股", aliases: ["食品科"] },
        { name: "办公室", aliases: [] },
      ],
    ],
    [{ units: ["食品股"] }, [{ name: "食品股", aliases: [] }]],
    [
      { 食品股: ["食品科"], 办公室: [] },
      [
        { name: "食品股", aliases: ["食品科"] },
        { name: "办公室", aliases: [] },
      ],
    ],
    [3, null],
    [[3], null],
    [[{ name: "" }], null],
  ])("%j", (written, units) => expect(unitsFrom(written)).toEqual(units));
});
