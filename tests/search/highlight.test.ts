import fc from "fast-check";
import { expect, it } from "vitest";
import { passage } from "#search/highlight.ts";
import { fold } from "#search/normalise.ts";

const marked = (text: string, terms: string[]) => passage(text, terms).flatMap((piece) => (piece.mark ? [piece.text] : []));

it("shows the place where most of what was looked for stands together", () => {
  const text = `加油站在路口。${"风吹过，没有人。".repeat(20)}加油站的加油机少给油。${"雨停了，灯亮着。".repeat(20)}加油机。`;
  expect(marked(text, ["加油站", "加油机", "少给油"])).toEqual(["加油站", "加油机少给油"]);
});

it("a text full of it shows no less than any other part would", () => {
  const letter = fc.constantFrom("油", "站", "机", "，", "的");
  fc.assert(
    fc.property(fc.array(letter, { minLength: 91, maxLength: 600 }), (letters) => {
      const text = letters.join("");
      const shown = marked(text, ["油站", "机"]).join("").length;
      const windows = [...text.matchAll(/油站|机/g)].map(({ index }) => index);
      // The crop begins at or before a hit, and holds at least 70 letters after it.
      const most = Math.max(0, ...windows.map((from) => [...text.slice(from, from + 70).matchAll(/油站|机/g)].join("").length));
      expect(shown).toBeGreaterThanOrEqual(most);
    }),
    { numRuns: 2000 },
  );
});

it("marks what is written in traditional characters or in full width, as it is written", () => {
  expect(marked("查處順達加油站，ＡＢＣ牌。", ["顺达", "abc"])).toEqual(["順達", "ＡＢＣ"]);
  expect(marked("他反覆短秤，土坏不在其内。", ["反复", "土坯"])).toEqual(["反覆", "土坏"]);
});

it("keeps every letter of whatever is written in its place", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      expect(
        passage(text, ["a"], 1000)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text.replace(/\s/g, " "));
      expect(fold(text)).toHaveLength(text.length);
    }),
  );
  expect(fold("ＡbÉ，İ顺達")).toBe("abé,İ顺达");
});
