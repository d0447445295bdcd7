import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { readAsked } from "#app/web/public/search/asked.ts";
import { quotedWithin } from "#app/web/public/search/quoted.ts";
import { TakenAs } from "#app/web/public/search/taken-as.tsx";

it.each([
  ["“少给油”", "‘少给油’"],
  ['加油站 -"少给油" 「加油机」', "加油站 -‘少给油’ ‘加油机’"],
  ['5寸屏 6" 手机', '5寸屏 6" 手机'],
  ["加油站", "加油站"],
])("%s between quotation marks is %s", (typed, within) => {
  expect(quotedWithin(typed)).toBe(within);
});

it("a phrase that was read as another one is told with single marks", () => {
  const told = renderToStaticMarkup(
    <TakenAs asked={readAsked("?q=“给油少”")} found={{ read: "“少给油”", left: null, loose: false, absent: [] }} />,
  );
  expect(told).toContain("没有找到“‘给油少’”，以下是“‘少给油’”的结果。");
});
