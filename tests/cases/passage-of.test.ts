import { describe, expect, it } from "vitest";
import { passageOf } from "#app/cases/published/passage-of.ts";

const told = {
  lead: "屏幕走了四十升，油箱里少一截。",
  happened: `执法人员到场。${"四处看了看，又量了一遍。".repeat(20)}最后拆开加油机，主板是改装的。`,
  violation: "使用改装加油机，破坏计量准确度",
  penalty: "没收违法所得，罚款十二万元。",
  act: "《中华人民共和国计量法》第二十六条",
};

const shown = (terms: string[]) => {
  const pieces = passageOf(told, terms);
  return { text: pieces.map(({ text }) => text).join(""), marked: pieces.filter(({ mark }) => mark).map(({ text }) => text) };
};

describe("the passage under a title", () => {
  it("is of the story where that says it, cropped to the place", () => {
    const { text, marked } = shown(["主板"]);
    expect(text).toMatch(/^….*主板是改装的。$/);
    expect(text.length).toBeLessThan(130);
    expect(marked).toEqual(["主板"]);
  });

  it.each([
    ["violation", ["计量准确度"], "使用改装加油机，破坏计量准确度"],
    ["penalty", ["没收违法所得"], "没收违法所得，罚款十二万元。"],
    ["act", ["计量法"], "《中华人民共和国计量法》第二十六条"],
  ])("is of the %s where only that holds the words", (_part, terms, text) => {
    expect(shown(terms)).toEqual({ text, marked: terms });
  });

  it("without any of the words it is how the story begins", () => {
    expect(shown(["没有的词"]).text).toMatch(/^屏幕走了四十升/);
    expect(shown([]).marked).toEqual([]);
  });
});
