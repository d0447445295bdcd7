import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentNumbers } from "#search/document-number.ts";
import { passage } from "#search/highlight.ts";
import { normalise } from "#search/normalise.ts";
import { readQuestion } from "#search/question.ts";
import { indexed, pieces, words } from "#search/words.ts";

describe("words", () => {
  it.each([
    ["改装加油机少给油", ["改装", "加油机", "少给油"]],
    ["禾安县鑫源加油站", ["禾", "安县", "鑫源", "加油站"]],
    ["電梯的維保", ["电梯", "维保"]],
    ["９５号汽油", ["95", "号", "汽油"]],
    ["没收违法所得12.1万元", ["没收", "违法所得", "12.1", "万元"]],
    ["，。！😀", []],
  ])("cuts %s", (text, cut) => expect(words(text)).toEqual(cut));

  it("finds every pair of letters inside a word", () => {
    expect(pieces("加油机")).toEqual(["加油", "油机"]);
    expect(indexed("待处理的黑气瓶")).toEqual(["待处", "处理", "黑气", "气瓶"]);
  });

  it.each(["〔2026〕37号", "[2026]37号", "（2026）第037号", "【2026】37", "禾市监处罚〔2026年〕 37 号"])(
    "reads %s as one number",
    (text) => {
      expect(documentNumbers(normalise(text))).toEqual(["2026no37"]);
      expect(readQuestion(text).words).toEqual(["2026no37"]);
    },
  );
});

describe("questions", () => {
  it.each([
    ["加油站少给油怎么投诉", ["加油站", "少给油"]],
    ["请问怎么举报电梯没有年检？", ["电梯", "年检"]],
    ["减肥咖啡能吃吗", ["减肥", "咖啡"]],
    ["煤气罐过期了怎么处理", ["煤气罐", "过期"]],
    ["特供酒还能买吗", ["特供", "酒"]],
    ["五常大米怎么分辨真假", ["五常", "大米"]],
    ["电梯老是困人没人管违不违法", ["电梯", "困人"]],
    ["买煤缺斤短两", ["煤", "缺斤短两"]],
    ["劣质插线板", ["劣质", "插线板"]],
    ["去医院抽脂失败了", ["医院", "抽脂", "失败"]],
    ["我奶奶买的热水袋漏水", ["热水袋", "漏水"]],
    ["怎么投诉", ["投诉"]],
    ["处罚", ["处罚"]],
  ])("%s asks about %j", (text, about) => expect(readQuestion(text).words).toEqual(about));

  it("understands quotes and refusals", () => {
    const question = readQuestion("“少给油” 加油站 -作弊");
    expect(question).toMatchObject({ words: ["少给油", "加油站"], phrases: ["少给油"], without: [["作弊"]] });
    expect(readQuestion("油 -顺达加油站 －“少给油” -〔2026〕39号")).toMatchObject({
      words: ["油"],
      phrases: [],
      without: [["少给油"], ["顺达", "加油站"], ["2026no39"]],
    });
    expect(readQuestion("  ").open).toBe(true);
    expect(readQuestion("。。。").open).toBe(false);
  });
});

describe("a passage", () => {
  const story = `先说别的，${"说了很久，".repeat(40)}县局请计量检定人员带着标准量器上门，4台加油机都少给油。[遮盖]承认换了主板。`;

  it("shows where the words stand, and marks them", () => {
    const shown = passage(story, ["加油机", "少给油"], 60);
    expect(shown.filter((piece) => piece.mark).map((piece) => piece.text)).toEqual(["加油机", "少给油"]);
    expect(shown[0]).toEqual({ text: "…", mark: false });
  });

  it("marks in the text as it was written, traditional and full-width too", () => {
    expect(passage("這台電梯是ＡＢ牌", ["电梯", "ab"]).filter((piece) => piece.mark)).toEqual([
      { text: "電梯", mark: true },
      { text: "ＡＢ", mark: true },
    ]);
  });

  it("never loses, doubles or tears a letter or a mask", () => {
    const text = fc.string({ unit: fc.constantFrom("加", "油", "机", "。", "[遮盖]", "𠮷", "😀", "İ", "\n", " ", "<b>"), maxLength: 80 });
    fc.assert(
      fc.property(
        text,
        fc.array(fc.constantFrom("加油", "机", "油机", "", "𠮷"), { maxLength: 3 }),
        fc.integer({ min: 10, max: 60 }),
        (whole, terms, length) => {
          const shown = passage(whole, terms, length)
            .map((piece) => piece.text)
            .filter((piece) => piece !== "…")
            .join("");
          expect(whole.replace(/\s/g, " ")).toContain(shown);
          expect(Buffer.from(shown, "utf8").toString("utf8")).toBe(shown);
          expect(shown.split("[遮盖]").join("")).not.toMatch(/[[\]遮盖]/);
        },
      ),
    );
  });
});
