import { expect, it } from "vitest";
import { leftOver } from "#search/left-over.ts";

it.each([
  ["油怎么退", "油"],
  ["请问一下酒", "酒"],
  ["我的油", "油"],
  ["油", null],
  ["“油”", null],
  ["油 -电梯", null],
  ["加油站怎么投诉", null],
  ["怎么投诉", null],
  ["", null],
])("%s is looked for by one character: %s", (text, left) => expect(leftOver(text)).toBe(left));
