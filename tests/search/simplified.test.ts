import compatible from "opencc-js/dict/CJK_Compatibility_Ideographs";
import characters from "opencc-js/dict/TSCharacters";
import phrases from "opencc-js/dict/TSPhrases";
import { Converter } from "opencc-js/t2cn";
import { expect, it } from "vitest";
import { simplified } from "#search/simplified.ts";

const convert = Converter({ from: "t", to: "cn" });
const written = [compatible, phrases, characters].flatMap((table) => table.split("|").flatMap((pair) => pair.split(" ")));

it("writes everything that OpenCC's tables know as OpenCC does, both ways it is written", () => {
  expect(written.length).toBeGreaterThan(9_000);
  expect(written.filter((text) => simplified(text) !== convert(text))).toEqual([]);
});

it("writes it so inside a sentence too", () => {
  const sentence = (text: string) => `查处某店，${text}等3批次；罚款5万元。\n${text}`;
  expect(written.filter((text) => simplified(sentence(text)) !== convert(sentence(text)))).toEqual([]);
});

it("leaves a simplified text as it is", () => {
  const text = "城关镇某加油站计量作弊案，罚没12.3万元。";
  expect(simplified(text)).toBe(text);
});
