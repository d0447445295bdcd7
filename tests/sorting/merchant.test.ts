import { describe, expect, it } from "vitest";
import { sorted } from "./story.ts";

const merchantOf = (story: string) => sorted(story).merchant;

describe("the operator's name", () => {
  it("is taken as it is written", () => {
    expect(merchantOf("我在东关加油站加了200块的油")).toBe("东关加油站");
    expect(merchantOf("举报丽人医疗美容门诊部没有证")).toBe("丽人医疗美容门诊部");
    expect(merchantOf("昨天去老李羊肉馆吃饭，羊肉是鸭肉")).toBe("老李羊肉馆");
  });

  it("is not a shop that anybody could mean", () => {
    for (const story of ["学校门口的小卖部卖烟卡", "我家楼下的超市价格乱标", "一家美容院给人打针", "有个水果店的秤不准"])
      expect([story, merchantOf(story)]).toEqual([story, null]);
  });
});
