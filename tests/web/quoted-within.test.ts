import { expect, it } from "vitest";
import { quotedWithin } from "#app/web/public/search/quoted.ts";

it.each([
  ["“少给油”", "‘少给油’"],
  ['加油站 -"少给油" 「加油机」', "加油站 -‘少给油’ ‘加油机’"],
  ['5寸屏 6" 手机', '5寸屏 6" 手机'],
  ["加油站", "加油站"],
])("%s between quotation marks is %s", (typed, within) => {
  expect(quotedWithin(typed)).toBe(within);
});
