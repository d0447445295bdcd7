import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { asCitizen } from "#db/client.server.ts";
import type { CaseQuery, SearchEngine } from "#search/engine.ts";
import { learnSearchWords } from "#search/learn-words.ts";
import { refreshSearch } from "#search/refresh.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { type Bureau, publishCases } from "./cases.ts";
import { engines, useMeilisearch } from "./engines.ts";

const database = freshDatabase();
let bureau: Bureau;

beforeAll(async () => {
  useMeilisearch();
  bureau = await publishCases(database);
  await refreshSearch();
  await learnSearchWords();
}, 60_000);

const nothing = { topics: [], townships: [], years: [] };

async function ask(engine: SearchEngine, text: string, more: Partial<CaseQuery> = {}) {
  const hits = await asCitizen((tx) => engine.find({ text, filters: nothing, sort: "relevance", page: 1, perPage: 50, ...more }, tx));
  return { ...hits, keys: hits.ids.map((id) => bureau.keys.get(id) ?? id) };
}

/** What is asked, all that must be found, and what must not be. */
const table: [asked: string, found: string[], not?: string[]][] = [
  ["加油机", ["shunda", "xinyuan", "beiling"], ["xinghua", "limei"]],
  ["加油", ["shunda", "xinyuan", "beiling", "hongyun"], ["limei"]],
  ["油枪", ["beiling", "shunda"], ["pingan"]],
  ["少给油", ["shunda"], ["hongyun", "yanyan"]],
  ["少加油", ["shunda"], ["xinghua"]],
  ["医美", ["limei", "yanyan"], ["shunda"]],
  ["整形", ["limei"], ["xinghua"]],
  ["玻尿酸", ["yanyan"], ["xiangji"]],
  ["顺达", ["shunda"], ["xinyuan"]],
  ["宏运", ["hongyun"], ["shunda"]],
  ["鑫源加油站", ["xinyuan"], ["shunda"]],
  ["电梯", ["xinghua", "jinding"], ["shunda"]],
  ["升降机", ["xinghua"], ["limei"]],
  ["電梯", ["xinghua", "jinding"], ["shunda"]],
  ["超期未檢電梯", ["xinghua"], ["pingan"]],
  ["煤气罐", ["wangji", "pingan"], ["guangming"]],
  ["气瓶", ["wangji", "pingan"], ["shunda"]],
  ["减肥咖啡", ["qingti"], ["limei"]],
  ["瘦身咖啡", ["qingti"], ["limei"]],
  ['"加油机作弊"', ["xinyuan"], ["shunda"]],
  ["加油机 -作弊", ["shunda", "beiling"], ["xinyuan"]],
  ["加油站作弊机油味", ["xinyuan"], ["limei"]],
  ["西布曲明", ["qingti"], ["shunda"]],
  ["处罚", ["chufa"]],
  ["禾市监处罚〔2026〕39号", ["shunda"], ["xinyuan", "beiling"]],
  ["[2026]39号", ["shunda"], ["xinyuan"]],
  ["市监处罚（2026）第039号", ["shunda"], ["xinyuan"]],
  ["加油站少给油怎么投诉", ["shunda"], ["yanyan"]],
  ["请问减肥咖啡能喝吗？", ["qingti"], ["shunda"]],
  ["电梯困人了怎么办", ["xinghua"], ["limei"]],
  ["缺斤短两", ["duanliang"], ["shunda"]],
  ["缺斤少两", ["duanliang"], ["shunda"]],
  ["保健食品", ["kangshou"], ["shunda"]],
  ["烟卡", ["xiaoxin"], ["shunda"]],
  ["加油站 密码", ["xinyuan"], ["shunda"]],
  ["达加油", ["shunda"], ["limei"]],
  ["９５号汽油", ["hongyun"], ["limei"]],
  ["2026-200009", ["shunda"], ["xinyuan"]],
  ["石桥镇", ["xinyuan", "jinding"], ["limei"]],
  ["罚", ["chufa"], []],
  ["38.5升", ["shunda"], ["hongyun"]],
  ["95号汽油", ["hongyun"], ["limei"]],
  ["jyz", ["shunda", "xinyuan", "beiling", "hongyun"], ["limei", "xinghua"]],
  ["shunda", ["shunda"], ["xinyuan"]],
  ["shun da", ["shunda"], ["xinyuan"]],
  ["Shùn Dá", ["shunda"], ["xinyuan"]],
  ["shundajiayouzhan", ["shunda"], ["xinyuan"]],
  ["sdjyz", ["shunda"], ["xinyuan"]],
  ["jyz 少给油", ["shunda"], ["limei"]],
  ["加油站shaogeiyou", ["shunda"], ["limei"]],
  ["shunda jyz", ["shunda"], ["xinyuan"]],
  ["yimei", ["limei", "yanyan"], ["shunda"]],
  ["dianti", ["xinghua", "jinding"], ["shunda"]],
  ["ＤＴ", ["xinghua", "jinding"], ["shunda"]],
  ["xibuquming", ["qingti"], ["shunda"]],
  ["jiayouzhanshaogeiyou", ["shunda"], ["limei"]],
  ["jyzsgy", ["shunda"], ["limei"]],
  ["dianti kunren", ["xinghua"], ["limei"]],
  ["超期末检", ["beiling", "xinghua"], ["limei"]],
  ["加由站", ["shunda", "xinyuan", "beiling", "hongyun"], ["limei", "xinghua"]],
  ["加油战", ["shunda", "xinyuan", "beiling", "hongyun"], ["limei", "xinghua"]],
  ["顺大加油站", ["shunda"], ["xinyuan"]],
  ["玻尿算", ["yanyan"], ["xiangji"]],
  ["西布明", ["qingti"], ["shunda"]],
  ["电体困人", ["xinghua"], ["limei"]],
  ["虚假宣船", ["limei", "kangshou"], ["shunda"]],
  ["液化石油汽", ["pingan"], ["shunda"]],
  ["缺斤短量怎么投诉", ["duanliang"], ["shunda"]],
  ["禾市监处罚2026 39号", ["shunda"], ["xinyuan", "beiling"]],
  ["禾市监处罚2026年第039号", ["shunda"], ["xinyuan", "beiling"]],
  ["处罚2026-39", ["shunda"], ["xinyuan", "beiling"]],
  ["〔2026 39号", ["shunda"], ["xinyuan", "beiling"]],
  ["【２０２６】３９號", ["shunda"], ["xinyuan", "beiling"]],
  ["2026—200009号", ["shunda"], ["xinyuan"]],
  ["2026 -200009", ["shunda"], ["xinyuan"]],
  ["罚款12.3万元", ["shunda"], ["xinyuan", "hongyun"]],
  ["罚款123,000元", ["shunda"], ["xinyuan", "hongyun"]],
  ["罚款十二万三千元", ["shunda"], ["xinyuan", "hongyun"]],
  ["罚了12.6万", ["hongyun"], ["shunda"]],
  ["電梯超期未檢怎麼舉報", ["xinghua"], ["shunda"]],
  ["丽美", ["limei"], ["shunda"]],
  ["有没有关于烟卡的处罚案例", ["xiaoxin"], ["shunda"]],
  ["我上个星期在城东镇的一家加油站加了两百块钱的油，感觉油表没怎么动，怀疑加油机少给油，请问这种情况应该怎么投诉", ["shunda"]],
  ["去年在美容店打了玻尿酸之后脸肿了，后来才知道她们没有医疗资质，这种生活美容店可以打针吗，去哪里举报", ["yanyan"]],
  ["小区电梯经常坏，困了好几次人，合格证也过期了，物业公司不管，怎么办", ["xinghua"]],
  ["我妈妈在小区门口听讲座，说是免费送鸡蛋，结果花了八千多买了一堆保健品，说能治高血压糖尿病，这是不是虚假宣传，可以退钱吗", ["kangshou"]],
  ["买的减肥咖啡喝了心慌睡不着是不是加了西布曲明", ["qingti"], ["limei"]],
  ["學校門口賣煙卡給小學生違法嗎", ["xiaoxin"]],
  ...["「2026」39号", "『2026』39号", "｛2026｝39号", "〖2026〗39号", "《2026》39号", "＜2026＞39号", "﹝2026﹞39号"].map(
    (number): [string, string[], string[]] => [number, ["shunda"], ["xinyuan", "beiling"]],
  ),
  ["“加油机作弊”", ["xinyuan"], ["shunda"]],
  ["「加油机作弊」", ["xinyuan"], ["shunda"]],
  ["『加油机作弊』", ["xinyuan"], ["shunda"]],
  ["加油机 －作弊", ["shunda", "beiling"], ["xinyuan"]],
  ["加油机 −作弊", ["shunda", "beiling"], ["xinyuan"]],
  ["加油机 –作弊", ["shunda", "beiling"], ["xinyuan"]],
  ["加油站 -顺达加油站", ["xinyuan", "beiling", "hongyun"], ["shunda"]],
  ["加油站 -“少给油”", ["xinyuan", "beiling", "hongyun"], ["shunda"]],
  ["加油站 - 「顺达加油站」", ["xinyuan", "beiling", "hongyun"], ["shunda"]],
  ["“使用超期未检 -电梯”", ["xinghua"]],
  ["加油站 -禾市监处罚〔2026〕39号", ["xinyuan", "beiling", "hongyun"], ["shunda"]],
  ["加油站 -2026-200009", ["xinyuan", "beiling", "hongyun"], ["shunda"]],
];

describe.each(engines)("%s", (_name, engine) => {
  const test = engine ? it : it.skip;
  const asked = (text: string, more?: Partial<CaseQuery>) => (engine ? ask(engine, text, more) : Promise.reject(new Error("no engine")));

  test.each(table)("finds what is meant by %s", async (text, found, not = []) => {
    const { keys } = await asked(text);
    expect(keys).toEqual(expect.arrayContaining(found));
    expect(keys.filter((key) => not.includes(key))).toEqual([]);
    expect(keys.length).toBeGreaterThan(0);
  });

  test.each([
    ["jyz", "加油站"],
    ["JYZ 少给油", "加油站 少给油"],
    ["shundajiayouzhan怎么投诉", "顺达加油站 怎么投诉"],
    ["shun da", "顺达"],
    ["加由站", "加油站"],
    ["顺大加油站怎么举报", "顺达加油站怎么举报"],
    ["西布明", "西布曲明"],
  ])("says what it understood by %s", async (text, read) => {
    const hits = await asked(text);
    expect(hits.read).toBe(read);
    expect(hits.terms.some((term) => read.startsWith(term))).toBe(true);
  });

  test("puts titles first, and the newest first among equals", async () => {
    expect((await asked("减肥咖啡")).keys[0]).toBe("qingti");
    expect((await asked("处罚")).keys[0]).toBe("chufa");
    expect((await asked("电梯")).keys.slice(0, 1)).toEqual(["xinghua"]);
    expect((await asked("虚假宣传")).keys[0]).toBe("limei");
    expect((await asked("水光针")).keys[0]).toBe("yanyan");
  });

  test("sorts by day and by sum, over all answers and not only the best", async () => {
    const byDay = await asked("", { sort: "newest", perPage: 100 });
    expect(byDay.keys.slice(0, 3)).toEqual(["shunda", "xinyuan", "beiling"]);
    expect(byDay.keys.at(-1)).toBe("chufa");
    expect((await asked("加油站", { sort: "amount" })).keys.slice(0, 4)).toEqual(["xinyuan", "hongyun", "shunda", "beiling"]);
  });

  test("gives every case once over the pages, with the same total on each", async () => {
    const pages = await Promise.all([1, 2, 3, 4, 5].map((page) => asked("", { page, perPage: 5 })));
    expect(pages.map((page) => page.total)).toEqual([21, 21, 21, 21, 21]);
    expect(new Set(pages.flatMap((page) => page.keys)).size).toBe(21);
    expect((await asked("", { page: 1e9 })).keys).toEqual([]);
  });

  test("counts a group without its own filter, and the year by Shanghai's clock", async () => {
    const { total, facets } = await asked("", { filters: { topics: ["lifts"], townships: [], years: [] } });
    expect(total).toBe(2);
    expect(facets.topics).toMatchObject({ lifts: 2, "fuel-metering": 4, "edible-oil": 2 });
    expect(facets.townships).toEqual({ 城东镇: 1, 石桥镇: 1 });
    expect(facets.years).toEqual({ "2026": 2 });
    expect((await asked("", { filters: { topics: [], townships: [], years: ["2025"] } })).total).toBe(9);
    const narrow = await asked("加油", { filters: { topics: [], townships: ["城东镇", "北岭乡"], years: ["2026"] } });
    expect([narrow.total, narrow.facets.townships.石桥镇]).toEqual([2, 1]);
  });

  test("narrows by each of six groups, any of whose values do, and counts go on as if it alone were not narrowed", async () => {
    for (const text of ["", "加油"]) {
      const { facets, total } = await asked(text);
      for (const group of ["topics", "townships", "years", "penalties", "authorities", "days"] as const) {
        const [one = ["", 0], ...others] = Object.entries(facets[group]);
        const two = [one, ...others.slice(0, 1)];
        for (const chosen of [[one], two]) {
          const narrowed = await asked(text, { filters: { [group]: chosen.map(([value]) => value) } });
          const sum = chosen.reduce((all, [, count]) => all + count, 0);
          expect([group, narrowed.total, narrowed.facets[group]]).toEqual([group, sum, facets[group]]);
        }
        const all = Object.values(facets[group]).reduce((sum, count) => sum + count, 0);
        expect([group, all]).toEqual([group, total]);
      }
    }
  });

  test("a filter that fits nothing leaves nothing, and loosens no question", async () => {
    const { total, keys, facets } = await asked("顺达", { filters: { topics: ["lifts"], townships: [], years: [] } });
    expect([total, keys, facets.topics]).toEqual([0, [], { "fuel-metering": 1 }]);
  });

  test("reads nothing else into what is found as it stands, and no homophone is found with it", async () => {
    for (const [text] of table.slice(0, 40)) expect([text, (await asked(text)).read]).toEqual([text, null]);
    expect((await asked("加油 电梯")).read).toBe(null);
    expect(await asked("宏达加油站")).toMatchObject({ loose: true, read: null });
  });

  test("names the words to mark, other names too", async () => {
    expect((await asked("医美怎么投诉")).terms).toEqual(expect.arrayContaining(["医美", "整形", "医疗美容"]));
  });

  test("finds nothing where nothing is asked in letters", async () => {
    for (const text of ["？！……", "😀😀", '""', "- - -", "'); drop table cases; --😀".slice(0, 3)])
      expect((await asked(text)).total).toBe(0);
  });

  test("answers whatever is typed", async () => {
    const typed = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom(
          "加",
          "油",
          "罚",
          '"',
          "“",
          "-",
          " ",
          "'",
          "\\",
          "\0",
          ":",
          "&",
          "|",
          "!",
          "(",
          "*",
          "〔",
          "2026",
          "〕",
          "%",
          "_",
          "\ud800",
          "jyz",
          "shun",
          "’",
          "ü",
          "万元",
          "第37号",
          "加由站",
        ),
        maxLength: 40,
      }),
    );
    const any = fc.record({
      text: typed,
      filters: fc.record({
        topics: fc.array(typed, { maxLength: 3 }),
        townships: fc.array(typed, { maxLength: 3 }),
        years: fc.array(typed, { maxLength: 3 }),
        penalties: fc.array(typed, { maxLength: 3 }),
        authorities: fc.array(typed, { maxLength: 3 }),
        days: fc.array(typed, { maxLength: 3 }),
      }),
      sort: fc.constantFrom<CaseQuery["sort"]>("relevance", "newest", "amount"),
      page: fc.oneof(fc.integer(), fc.constantFrom(1e9, Number.NaN, -1, 0.5, Number.POSITIVE_INFINITY)),
      perPage: fc.oneof(fc.integer(), fc.constant(Number.NaN)),
    });
    await fc.assert(
      fc.asyncProperty(any, async (query) => (await asked(query.text, query)).total >= 0),
      { numRuns: 150 },
    );
    for (const text of [
      "加油".repeat(5000),
      "?".repeat(10_000),
      "\0",
      '"'.repeat(300),
      "-".repeat(300),
      "a".repeat(10_000),
      "constructor",
      "加油站 __proto__ constructor toString",
    ])
      await asked(text);
  });
});
