import { describe, expect, it } from "vitest";
import { elsewhere as whereToGo } from "#app/i18n/words/zh/sorting.json";
import { sorted } from "./story.ts";

const stories = {
  wages: "老板拖欠我们三个月工资，电话也不接",
  crime: "接到冒充客服的诈骗电话，转账五万",
  discipline: "村支书收红包，把低保给了他亲戚",
  "information-request": "申请公开2025年食品抽检的政府信息",
  review: "对你局的处罚决定不服，要申请行政复议",
  environment: "工厂半夜往河里排污水，臭得没法开窗",
  housing: "房东不退租房押金，说墙脏了",
  transport: "出租车不打表还绕路",
  medical: "医生误诊，把我爸的病耽误了",
  school: "班主任体罚学生，让孩子罚站一上午",
  enquiry: "请问办营业执照需要什么材料，几点上班",
} as const;

describe("what is no business of the bureau", () => {
  for (const [slug, story] of Object.entries(stories))
    it(`is told where to go: ${slug}`, () => {
      const { elsewhere, topics } = sorted(story);
      expect(elsewhere?.slug).toBe(slug);
      expect(elsewhere?.because.every((word) => story.includes(word))).toBe(true);
      expect(topics[0]?.slug).toBe("other");
    });

  it("has a sentence with a public number for each", () => {
    for (const slug of Object.keys(stories) as (keyof typeof stories)[]) expect(whereToGo[slug]).toMatch(/\d{3,5}/);
  });

  it("is nobody's yet when hardly anything is said", () => {
    for (const story of ["东西不好", "……"]) expect([story, sorted(story).elsewhere]).toEqual([story, null]);
  });

  it("stays here when a topic of the bureau's is plainly meant", () => {
    expect(sorted("我在油坊打工，老板没给结工资我才说的：香油是香精兑的，花生油掺棕榈油").elsewhere).toBeNull();
    expect(sorted("医院乱收费，费用清单上重复收费，检查没做也收钱").elsewhere).toBeNull();
    expect(sorted("物业转供电加价，电费一块五一度").elsewhere).toBeNull();
  });
});
