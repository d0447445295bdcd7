import { describe, expect, it } from "vitest";
import { lexiconOf } from "#app/sorting/lexicon.ts";
import { sortWords } from "#app/sorting/sort-words.ts";
import { topicTerms } from "#db/seed/reference/topic-terms.ts";
import { topics } from "#db/seed/reference/topics.ts";
import { sorted, topicOf } from "./story.ts";

describe("what a story is about", () => {
  it("is said by the thing, whatever people call it where they live", () => {
    for (const word of ["小电驴", "电驴子", "电马儿", "电瓶车"]) expect(topicOf(`买的${word}说跑八十公里，四十都跑不到`)).toBe("e-bikes");
    for (const word of ["煤气罐", "煤气坛子", "煤气包", "液化气瓶"])
      expect(topicOf(`送来的${word}刷了新漆，里头全是锈`)).toBe("gas-cylinders");
  });

  it("is said by what happened, when nobody names the thing", () => {
    expect(topicOf("加完车就抖，开到半路熄火，修理厂说油里有水")).toBe("fuel-metering");
    expect(topicOf("打完针脸肿得像馒头，一边高一边低")).toBe("medical-beauty");
    expect(topicOf("卡在八楼和九楼之间四十分钟，按铃没人应")).toBe("lifts");
  });

  it("is not the place where it was seen or bought", () => {
    expect(topicOf("在电梯里看到的整形广告，说打玻尿酸零风险")).toBe("medical-beauty");
    expect(topicOf("我在加油站旁边的超市买到过期面包")).toBe("fake-food");
    expect(topicOf("我们楼没有电梯，楼下停车场乱收停车费")).toBe("other");
  });

  it("is the thing before the way it is sold, unless the way is plainly said", () => {
    expect(topicOf("宣传说是百分百羊绒的羊绒衫，洗一次就缩水")).toBe("clothing-and-cashmere");
    expect(topicOf("保健品说能治病，糖尿病人不用吃药")).toBe("health-products");
    expect(topicOf("楼盘打广告说学区房，交房了根本不是")).toBe("real-estate-ads");
    expect(topicOf("货架上的牛奶标价19，结账扫出来29，价签和收银价不一样，这是价格欺诈")).toBe("price-fraud");
  });

  it("is heard through a slip of the pen that sounds alike", () => {
    expect(topicOf("美荣针打完过敏，玻料酸也是假的，做医疗美蓉的没证")).toBe("medical-beauty");
    expect(sorted("新买的燃器灶打不着火").topics[0]).toMatchObject({ slug: "gas-appliances", because: expect.arrayContaining(["燃器灶"]) });
  });

  it("is “other” for the everyday matters, and when no word says anything", () => {
    expect(topicOf("健身房跑路了，卡里还有两千")).toBe("other");
    expect(topicOf("菜市场的秤不准，三斤少半斤")).toBe("other");
    expect(sorted("……").topics).toEqual([{ slug: "other", score: expect.any(Number), because: [] }]);
  });

  it("is written in any characters and widths", () => {
    expect(topicOf("電梯困人，維保沒人來")).toBe("lifts");
    expect(sorted("電梯困人").topics[0]?.because.join()).toContain("電梯");
  });

  it("learns small words beside the curated ones, and they never drown a word that says it alone", () => {
    const learned = ["飞天毯", "绳结"].map((word) => ({ slug: "product-safety", word, weight: 0.9 }));
    const many = [..."甲乙丙丁戊己庚辛"].map((word) => ({ slug: "coal", word: `${word}${word}`, weight: 1.2 }));
    const lexicon = lexiconOf([...topicTerms, ...learned, ...many]);
    expect(sortWords("飞天毯的绳结断了", lexicon).topics[0]?.slug).toBe("product-safety");
    expect(sortWords(`灭火器是空的，${many.map(({ word }) => word).join("，")}`, lexicon).topics[0]?.slug).toBe("fire-products");
  });

  it("is never proposed without words of the text, whoever says so, the lexicon or what was learned", () => {
    const bare = lexiconOf([]);
    for (const story of ["卡在八楼和九楼之间四十分钟，按铃没人应", "打完针脸肿得像馒头", "加完车就抖，开到半路熄火，修理厂说油里有水"]) {
      const { topics } = sortWords(story, bare);
      expect(topics[0]?.slug).not.toBe("other");
      for (const { slug, because } of topics.filter((topic) => topic.slug !== "other")) {
        expect([slug, because.length > 0]).toEqual([slug, true]);
        expect(because.every((word) => story.includes(word))).toBe(true);
      }
    }
  });

  it("is heard by what was learned where the lexicon has no word, and by a new word of the lexicon where nothing was learned", () => {
    const bare = lexiconOf([]);
    expect(sortWords("卡在八楼和九楼之间四十分钟，按铃没人应", bare).topics[0]?.slug).toBe("lifts");
    expect(sortWords("那张飞天毯的穗子打结", bare).topics[0]?.slug).not.toBe("toys-ccc");
    const taught = lexiconOf([
      { slug: "toys-ccc", word: "飞天毯", weight: 3 },
      { slug: "toys-ccc", word: "穗子", weight: 3 },
    ]);
    expect(sortWords("那张飞天毯的穗子打结", taught).topics[0]).toMatchObject({
      slug: "toys-ccc",
      because: expect.arrayContaining(["飞天毯"]),
    });
  });

  it("knows words for every topic there is, and for no other", () => {
    expect(new Set(topicTerms.map(({ slug }) => slug))).toEqual(new Set(topics.map(({ slug }) => slug)));
    for (const { slug, zh } of topics.filter((topic) => topic.slug !== "other"))
      expect([
        slug,
        sorted(zh)
          .topics.slice(0, 2)
          .map((topic) => topic.slug),
      ]).toEqual([slug, expect.arrayContaining([slug])]);
  });
});

it("a word in Latin letters is not found inside another one", () => {
  expect(sorted("认证3C没有，玩具掉漆").topics[0]?.because).toContain("3C");
  expect(sorted("qx93c7af48").topics.flatMap(({ because }) => because)).toEqual([]);
});

it("no name, number or word of nobody's stands among the words that speak: they outlive the story", () => {
  const told = [
    "我叫欧阳建国，手机13912345678，在qx7f3a91站加油，跳枪以后又走了两升",
    "qx7f3a91bc",
    "王小丽说 zq88kd 做双眼皮 4400 元没做好",
    "李大山 羽绒服 ab12cd 钻毛",
  ];
  const spoken = told.flatMap((text) => sorted(text).topics.flatMap(({ because }) => because));
  expect(spoken.length).toBeGreaterThan(5);
  expect(spoken.filter((word) => /[\da-z]|欧阳|建国|小丽|大山/i.test(word))).toEqual([]);
});
