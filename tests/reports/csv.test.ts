import { expect, it } from "vitest";
import { csv } from "#app/reports/csv.ts";

it("a spreadsheet opens it as Chinese, with empty cells where nothing is known", () => {
  expect(
    csv([
      ["类别", "结案"],
      ["食品", 0],
      ["广告", null],
    ]),
  ).toBe("\uFEFF类别,结案\r\n食品,0\r\n广告,\r\n");
});

it("no cell runs as a formula, however it begins", () => {
  for (const cell of ["=1+1", "+1", "-1", "@sum(a1)", "\t=1", "＝1+1"]) expect(csv([[cell]])).toMatch(/^\uFEFF"?'/);
  expect(csv([[-3]])).toBe("\uFEFF-3\r\n");
});

it("keeps commas, quotes and line breaks inside their cell", () => {
  expect(csv([['甲,乙"丙"', "丁\n戊"]])).toBe('\uFEFF"甲,乙""丙""","丁\n戊"\r\n');
});
