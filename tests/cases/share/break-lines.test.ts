import fc from "fast-check";
import { expect, it } from "vitest";
import { breakLines } from "#app/cases/share/break-lines.ts";

const advance = (char: string): number => ((char.codePointAt(0) ?? 0) < 0x100 ? 0.5 : 1);
const lines = (text: string, width: number, setting = {}): string[] =>
  breakLines(text, width, advance, setting).map(({ placed }) => placed.map(({ char }) => char).join(""));

/** Words as they come: marks of punctuation stand where people put them. */
const sentence = fc
  .array(
    fc.oneof(
      fc.constantFrom("油", "机", "案", "罚", "款", "看", "铅封", "加油站"),
      fc.constantFrom("，", "。", "、", "；", "）", "”", "》", "：", "（", "“", "《"),
      fc.constantFrom("40", "38.5", "ABC", "12.3\u00a0万元", "GB 5009", "−3.6%"),
    ),
    { minLength: 1, maxLength: 80 },
  )
  .map((words) => words.join(""));

const marks = "，。、；）”》：";

it("no line begins with what closes or ends with what opens, and nothing is lost", () => {
  fc.assert(
    fc.property(sentence, fc.integer({ min: 6, max: 30 }), (text, width) => {
      const set = lines(text, width);
      expect(set.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      for (const line of set.slice(1)) {
        // A run of marks longer than the line has to break somewhere.
        if (/[，。、；）”》：（“《]{4}/.test(text)) return;
        expect(marks).not.toContain(line[0]);
      }
      for (const line of set.slice(0, -1)) if (!/[，。、；）”》：（“《]{4}/.test(text)) expect("（“《").not.toContain(line.at(-1));
    }),
    { numRuns: 2000 },
  );
});

it("figures and their units stay together, and so does a Latin word", () => {
  expect(lines("罚没款共计12.3\u00a0万元整", 8)).toEqual(["罚没款共计", "12.3\u00a0万元整"]);
  expect(lines("型号为ABC123的加油机", 5)[0]).toBe("型号为");
});

it("a full line ends at the edge, the last is left short", () => {
  const [first, last] = breakLines("加".repeat(25), 20.5, advance, { justified: true });
  expect((first?.placed.at(-1)?.x ?? 0) + 1).toBeCloseTo(20.5, 5);
  expect(last?.width).toBe(5);
});

it("two marks share their white, and one at a line's end hangs over it by half", () => {
  const [line] = breakLines("“看。”", 20, advance);
  expect(line?.width).toBe(3.5);
  expect(lines(`${"油".repeat(9)}，加油机案`, 9.5)).toEqual([`${"油".repeat(9)}，`, "加油机案"]);
});

it("a last line of one character is given company", () => {
  expect(lines("加油机少给油案件查处结果公", 12)).toEqual(["加油机少给油案件查", "处结果公"]);
});
