import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBulletin } from "#app/cases/read-bulletin.ts";
import { bulletinsOf, fields, lexicon, missesOf, readText } from "#tests/cases/bulletins/bulletins.ts";

const first = (body: string, published: string | null = null) =>
  readBulletin(`案例一：云台县市场监管局查处云台县某商行销售假酒案\n${body}`, lexicon, published)[0];
const keys = (body: string, published: string | null = null) => first(body, published)?.doubts.map(({ key }) => key) ?? [];

describe("written bulletins", () => {
  it.each(bulletinsOf("build"))("$about", ({ text, cases }) => {
    const read = readText(text);
    expect(read.length).toBe(cases.length);
    for (const [place, expected] of cases.entries()) expect(missesOf(expected, read[place])).toEqual([]);
  });

  it("are at least sixty, and of the half that was written before the reader was tuned nine fields in ten are right", () => {
    const held = bulletinsOf("measure");
    expect(held.length + bulletinsOf("build").length).toBeGreaterThanOrEqual(60);
    const pairs = held.flatMap(({ text, cases }) => {
      const read = readText(text);
      return cases.map((expected, place) => missesOf(expected, read[place]).map(({ field }) => field));
    });
    for (const field of fields) expect(pairs.filter((missed) => missed.includes(field)).length / pairs.length, field).toBeLessThan(0.1);
  });
});

describe("headings of every shape", () => {
  const title = "云台县市场监管局查处云台县某商行销售假酒案";
  const other = "云台县市场监管局查处李某使用作弊秤案";
  const said = "2024年3月5日，云台县市场监管局对当事人罚款5万元。";
  it.each([
    ["一、", "二、"],
    ["（一）", "（二）"],
    ["1.", "2."],
    ["1）", "2）"],
    ["（1）", "（2）"],
    ["①", "②"],
    ["01\n", "02\n"],
    ["01 | ", "02 | "],
    ["NO.1 ", "NO.2 "],
    ["案例 一 ", "案例 二 "],
    ["案例一\n\n", "案例二\n\n"],
    ["典型案例之一：", "典型案例之二："],
    ["【案例1】", "【案例2】"],
    ["【典型案例一】\n", "【典型案例二】\n"],
    ["◆案例①｜", "◆案例②｜"],
    ["第一案：", "第二案："],
    ["一、案例名称：", "二、案例名称："],
    ["# ", "# "],
    ["", ""],
  ])("%j", (one, two) => {
    const read = readText(`公布典型案例\n${one}${title}\n${said}\n${two}${other}\n${said}`);
    expect(read.map((each) => [each.title, each.party, each.fineYuan])).toEqual([
      [title, "云台县某商行", 50000],
      [other, "李某", 50000],
    ]);
  });
});

describe("sums of money", () => {
  it.each([
    ["罚款12.34万元", 123400],
    ["罚款123456.78元", 123456.78],
    ["罚款1.234567万元", 12345.67],
    ["罚款1.23亿元", 123000000],
    ["罚款人民币5,000元整", 5000],
    ["罚款人民币伍万元整", 50000],
    ["处以十万元罚款", 100000],
    ["并处罚款2万5千元", 25000],
    ["处货值金额十倍罚款，计3.2万元", 32000],
    ["罚款１２，０００元", 12000],
  ])("%s", (words, yuan) => expect(first(`2024年3月5日，该局对当事人作出${words}的行政处罚。`)?.fineYuan).toBe(yuan));

  it.each([
    ["罚款12万余元", 120000],
    ["罚款120余万元", 1200000],
  ])("%s is about that much, and says so", (words, yuan) => {
    expect(first(`该局对当事人${words}。`)?.fineYuan).toBe(yuan);
    expect(keys(`该局对当事人${words}。`)).toContain("approximate");
  });

  it.each(["罚款几百万元", "罚款**万元", "罚款数十万元", "罚款"])("%s is no number", (words) => {
    expect(first(`该局对当事人作出${words}的行政处罚。`)?.fineYuan).toBeNull();
    expect(keys(`该局对当事人作出${words}的行政处罚。`)).toContain("no-amount");
  });

  it.each(["依法可处五千元以上五万元以下罚款", "曾因同类行为被罚款3000元", "法院判处罚金2万元", "拟罚款100万元", "涉案货值8万元"])(
    "%s was not fined here",
    (words) => expect(first(`当事人${words}。`)?.fineYuan).toBeNull(),
  );

  it("a total that is not the sum of its parts is doubted, and stays as written", () => {
    const read = first("该局没收违法所得3210元，罚款15000元，罚没款共计1.8万元。");
    expect([read?.fineYuan, read?.confiscatedYuan, read?.totalYuan]).toEqual([15000, 3210, 18000]);
    expect(read?.doubts).toContainEqual({ key: "total-differs", facts: { total: 18000, parts: 18210 } });
  });

  it("what is told in the lead and again below is one fine", () => {
    expect(first("该局对当事人罚款5万元。\n经查……。该局依法作出罚款50000元的行政处罚。")?.fineYuan).toBe(50000);
  });
});

describe("the day of the decision", () => {
  const decided = (when: string, published: string | null = null) => first(`${when}，该局对当事人罚款500元。`, published)?.decidedOn;
  it.each([
    ["2023年7月25日", "2023-07-25"],
    ["2023年07月05日", "2023-07-05"],
    ["2023-7-5", "2023-07-05"],
    ["2023.07.25", "2023-07-25"],
    ["20230725", "2023-07-25"],
    ["二〇二三年七月二十五日", "2023-07-25"],
    ["2023年7月", "2023-07"],
  ])("%s", (when, day) => expect(decided(when)).toBe(day));

  it.each([
    ["今年4月", "2024-04"],
    ["今年4月3日", "2024-04-03"],
    ["去年12月5日", "2023-12-05"],
    ["去年底", "2023-12"],
    ["11月5日", "2023-11-05"],
    ["4月7日", "2024-04-07"],
  ])("%s is told from the day of the page", (when, day) => {
    expect(decided(when, "2024-05-20")).toBe(day);
    expect(decided(when)).toBeNull();
    expect(keys(`${when}，该局对当事人罚款500元。`)).toContain("date-relative");
  });

  it.each([
    ["2024年2月30日", "date-impossible"],
    ["近日", "date-vague"],
    ["2024年3月", "day-missing"],
  ])("%s is doubted: %s", (when, key) => expect(keys(`${when}，该局对当事人罚款500元。`)).toContain(key));

  it("is not the day of the inspection", () => {
    expect(first("2024年1月5日，该局检查时发现假酒，对当事人罚款500元。")?.decidedOn).toBeNull();
    expect(first("2024年1月5日，该局立案调查。同年3月6日，该局对当事人罚款500元。")?.decidedOn).toBe("2024-03-06");
  });
});

describe("the places of the words", () => {
  it("every value stands where its mark says", () => {
    const read = first("2024年3月5日，该局依据《商标法》第六十条，没收违法所得 1,200 元，罚款 5\n万元，并移送公安机关。");
    const words = (field: string) =>
      read?.marks.filter((mark) => mark.field === field).map(({ start, end }) => read.text.slice(start, end));
    expect(words("title")).toEqual(["云台县市场监管局查处云台县某商行销售假酒案"]);
    expect(words("party")).toEqual(["云台县某商行"]);
    expect(words("violation")).toEqual(["销售假酒"]);
    expect(words("decidedOn")).toEqual(["2024年3月5日"]);
    expect(words("fineYuan")).toEqual(["5\n万元"]);
    expect(words("confiscatedYuan")).toEqual(["1,200 元"]);
    expect(words("law")).toEqual(["《商标法》第六十条"]);
    expect(words("transferred")?.[0]).toMatch(/^移送公安/);
  });

  it("any text is read without a fault, and no mark leaves its case", () => {
    const pieces = fc.constantFrom(
      ...[
        "案例一",
        "1、",
        "案",
        "罚款",
        "万元",
        "12,3",
        "2024年",
        "13月",
        "《",
        "》第",
        "条",
        "某",
        "有限公司",
        "。",
        "\n",
        "　",
        "移送公安",
        "没收违法所得",
        "余",
        "（",
        "𠮷",
        "今年",
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (words) => {
        const text = words.join("");
        for (const one of readText(text)) {
          expect(text.slice(one.from, one.to)).toBe(one.text);
          for (const { start, end } of one.marks) expect(start >= 0 && start < end && end <= one.text.length).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe("no case", () => {
  it.each([
    "今天食堂吃排骨。",
    "一、指导思想\n贯彻落实食品安全法。\n二、重点任务\n严厉查处虚假宣传等违法行为，依法从重处罚。",
    "《食品安全法》第一百二十四条：并处五万元以上十万元以下罚款。",
    "",
  ])("%s", (text) => expect(readText(text)).toEqual([]));
});
