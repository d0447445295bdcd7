import fc from "fast-check";
import postgres from "postgres";
import { beforeAll, describe, expect, it } from "vitest";
import { asOwner } from "#db/owner.server.ts";
import { penaltyBounds } from "#search/groups.ts";
import { publishCases, releaseDay, writeCase } from "#tests/search/cases.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { get } from "#tests/support/portal.ts";

const database = freshDatabase();
const owner = ownerOf(database);

beforeAll(() => publishCases(database).then(() => undefined));

const page = async (path: string) => (await (await get(path)).text()).replace(/<\/?(wbr|mark|span)\b[^>]*>/g, "");

const found = async (path: string): Promise<number> => [...(await page(path)).matchAll(/<li class="notice"/g)].length;

/** Each link of the facets with what it counts, by its name. */
const facetsOf = async (path: string) => valuesOf(/<details class="facets">.*<\/details>/s.exec(await (await get(path)).text())?.[0] ?? "");

function valuesOf(facets: string): Map<string, { to: string; count: number }> {
  const links = [...facets.matchAll(/<a href="([^"]*)"[^>]*>(?:<span[^>]*>)?([^<]*)(?:<\/span>)?<span class="count"[^>]*>([\d,]+)/g)];
  return new Map(links.map(([, to = "", name = "", count = ""]) => [name, { to: to.replaceAll("&amp;", "&"), count: Number(count) }]));
}

describe("narrowing down", () => {
  it.each(["油品和加油机", "河西街道", "2025", "5万—20万元", "禾安县市场监督管理局", "old-day"])(
    "%s counts what it leaves, in the address and back again",
    async (name) => {
      const offer = (await facetsOf("/search")).get(name);
      expect(offer?.count).toBeGreaterThan(1);
      expect(await found(offer?.to ?? "")).toBe(Math.min(20, offer?.count ?? 0));
      const narrowed = await page(offer?.to ?? "");
      expect(narrowed).toContain(`aria-label="去掉条件：${name}"`);
      expect((await facetsOf(offer?.to ?? "")).get(name)?.to).toBe("/search");
    },
  );

  it("a second value of a group widens, another group narrows", async () => {
    const one = await found("/search?township=城东镇");
    const two = await found("/search?township=城东镇&township=石桥镇");
    const less = await found("/search?township=城东镇&township=石桥镇&day=new-day");
    expect(two).toBeGreaterThan(one);
    expect(less).toBeLessThan(two);
    expect(less).toBeGreaterThan(0);
  });

  it("what the index keeps of the bounds is what the words say", () => {
    expect(penaltyBounds).toEqual([0.01, 10_000, 50_000, 200_000, 1_000_000]);
  });

  it("all values of a group stand on a page of their own, with the counts beside the answers, and lead back with one more", async () => {
    const beside = (await facetsOf("/search?q=加油站")).get("河西街道");
    const whole = valuesOf(await (await get("/search/by/township?q=加油站")).text());
    expect(whole.get("河西街道")).toEqual(beside);
    expect(await found(beside?.to ?? "")).toBe(beside?.count);
    const days = await (await get("/search/by/day?q=加油站&township=河西街道")).text();
    expect([...valuesOf(days).values()].reduce((sum, { count }) => sum + count, 0)).toBe(beside?.count);
    expect(days).toContain(`<a href="${beside?.to.replaceAll("&", "&amp;")}">回到搜索结果</a>`);
    expect(days).toContain(`找到${beside?.count}起案例`);
  });

  it("a group that is none is a page that is not there", async () => {
    for (const name of ["townships", "nothing", "q"]) expect((await get(`/search/by/${name}?q=油`)).status).toBe(404);
  });

  it("a value that is none finds nothing, says what was tried, and leads out again", async () => {
    const none = await page("/search?q=加油机&township=没有的镇");
    for (const said of ["没有找到", "没有的镇", "去掉这些条件再找", "/submit?for=tip"]) expect(none).toContain(said);
  });
});

describe("what is shown", () => {
  it("where only some of the words are found, those that no case has are said, by whatever name", async () => {
    const said = async (q: string) => /<p class="taken">(.*?)<\/p>/.exec(await page(`/search?q=${q}`))?.[1];
    const partly = "没有全部包含这些词的案例，以下包含其中一部分";
    expect(await said("加油站 插线板")).toBe(`${partly}；公开的案例都没有提到“插线板”。`);
    expect(await said("加油站 插线板 电热毯 货梯")).toBe(`${partly}；公开的案例都没有提到“插线板”“电热毯”。`);
    expect(await said("老九酒坊 货梯")).toBe(`${partly}。`);
    expect(await said("老九酒坊 载货电梯")).toBe(`${partly}。`);
    expect(await said("加油站")).toBe(undefined);
  });

  it("the passage comes from where the words stand, escaped", async () => {
    const shown = await (await get("/search?q=责令改正")).text();
    expect(shown).toMatch(/<mark>责令改正<\/mark>|<mark>责令<\/mark>/);
    expect(await (await get("/search?q=<img src=x onerror=1>")).text()).not.toContain("<img src=x");
  });

  it("what a case is called and tells is escaped, marked or not, and so is what is offered", async () => {
    await asOwner(database.url, async (tx) => {
      const named = `<b>钻石</b>&quot;珠宝行`;
      const told = [
        "x",
        "other",
        "北岭乡",
        named,
        `<script>alert(1)</script>钻石珠宝行案`,
        "<i>掺假</i>",
        "<img src=x onerror=alert(2)>钻石是锆石&amp;。",
      ];
      await releaseDay(tx, "diamonds", "2026-01-07T00:00:00Z", [await writeCase(tx, told as Parameters<typeof writeCase>[1], 950)]);
    });
    for (const text of ["钻石", "珠宝行", "<script>", "alert", "onerror"]) {
      const shown = await (await get(`/search?q=${encodeURIComponent(text)}`)).text();
      expect([text, /<script>alert|<img src=x|<b>钻石|<b><mark>|<i>掺假/.test(shown)]).toEqual([text, false]);
    }
    const shown = await (await get("/search?q=钻石")).text();
    expect(shown).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(shown).toContain("&lt;img src=x onerror=alert(2)&gt;<mark>钻石</mark>");
    expect(shown.replace(/<wbr[^>]*>/g, "")).toContain("&lt;b&gt;钻石&lt;/b&gt;&amp;quot;珠宝行");
    expect((await (await get("/search/suggest?q=钻石")).json()).suggestions).toContainEqual(
      expect.objectContaining({ kind: "案例", name: "<script>alert(1)</script>钻石珠宝行案" }),
    );
  });

  it("says so when one character is all that was left to look for", async () => {
    const said = "能用来查的只有“油”这一个字";
    for (const text of ["油怎么退", "我的油"]) expect([text, (await page(`/search?q=${text}`)).includes(said)]).toEqual([text, true]);
    for (const text of ["油", "“油”", "加油", "油 -电梯", "油 站"])
      expect([text, (await page(`/search?q=${text}`)).includes("这一个字")]).toEqual([text, false]);
    expect(await page("/en/search?q=油怎么退")).toContain("the one character “油”");
  });

  it("a name that was removed is a box in a title, beside what is marked there", async () => {
    await asOwner(database.url, async (tx) => {
      const masked = await writeCase(tx, ["x", "lifts", "城东镇", "[遮盖]", "[遮盖]使用无证轿厢案", "使用无证轿厢", "轿厢没有证。"], 900);
      await releaseDay(tx, "masked-day", "2026-01-05T00:00:00Z", [masked]);
    });
    const found = await (await get("/search?q=轿厢")).text();
    expect(found).toMatch(/class="box"[^>]*><\/span>(?:<[^>]*>)*使用无证(?:<[^>]*>)*<mark>轿厢<\/mark>/);
    expect(found).not.toContain("[遮盖]");
  });

  it("says as of when", async () => {
    const [row] =
      await owner`select to_char(max(release_at at time zone 'Asia/Shanghai'), 'FMYYYY年FMMM月FMDD日') as on from exposure_days`;
    expect(await page("/search")).toContain(`案例更新到${row?.on}`);
  });

  it("nothing found names the nearest topics in the reader's language", async () => {
    const none = await page("/en/search?q=电梯困人没人管哪里投诉呀xyzzy&year=1999");
    expect(none).toContain('href="/en/topics/lifts"');
  });
});

it("a question that found nothing is counted, not one that a filter left nothing of, nor one that found something", async () => {
  await owner.plain("truncate search_misses");
  for (const path of ["/search?q=羊绒衫", "/en/search?q=羊绒衫&page=1", "/search?q=羊绒衫&year=2026", "/search?q=加油机", "/search"])
    await get(path);
  expect(await owner`select asked, times from search_misses`).toEqual([{ asked: "羊绒衫", times: 2 }]);
});

describe("what is typed", () => {
  it("is answered with names and where they lead, in the language of the page", async () => {
    const { suggestions } = await (await get("/en/search/suggest?q=顺达")).json();
    expect(suggestions).toEqual(
      expect.arrayContaining([
        { kind: "Business", name: "禾安县顺达加油站", href: `/en/search?q=${encodeURIComponent("禾安县顺达加油站")}` },
        expect.objectContaining({ kind: "Case", href: expect.stringMatching(/^\/en\/cases\/2026-2000\d\d$/) }),
      ]),
    );
    expect((await (await get("/search/suggest?q=电梯")).json()).suggestions[0]).toMatchObject({ kind: "类别", href: "/topics/lifts" });
  });

  it("says the same above the answers, for those without scripts", async () => {
    const answers = await page("/search?q=顺达");
    expect(answers).toMatch(/class="named".*禾安县顺达加油站/s);
    expect(await page("/search?q=电梯")).toMatch(/class="named".*href="\/topics\/lifts"/s);
  });
});

it("whatever stands in an address is answered with a page, or with the way to the last one there is", async () => {
  const names = ["q", "topic", "township", "year", "penalty", "authority", "day", "sort", "page", "x"];
  const odd = [
    "-1",
    "0",
    "1000000000",
    "1e9",
    "abc",
    "NaN",
    "own",
    "2026",
    "lifts",
    "城东镇",
    "加油站",
    "constructor",
    "__proto__",
    "toString",
    "amount",
  ];
  const bytes = fc
    .array(
      fc.constantFrom(
        "%00",
        "%",
        "%E4",
        "%E4%",
        "%ZZ",
        "%ED%A0%80",
        "%F0%9F%98%80",
        "+",
        "%22",
        "%27",
        "%5C",
        "%5B",
        "-",
        "a",
        "%E6%B2%B9",
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(""));
  const value = fc.oneof(
    bytes,
    fc.constantFrom(...odd).map(encodeURIComponent),
    fc.string({ unit: "grapheme", maxLength: 40 }).map(encodeURIComponent),
  );
  const address = fc
    .array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 8 })
    .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join("&"));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom("/search", "/en/search", "/search/suggest"), address, async (path, query) => {
      const { status } = await get(`${path}?${query}`);
      return status === 200 || status === 302;
    }),
    { numRuns: 80 },
  );
  for (const text of ["constructor", "加".repeat(10_000), "？！。".repeat(500), "\0", "😀".repeat(300)])
    expect([text.slice(0, 20), (await get(`/search?q=${encodeURIComponent(text)}`)).status]).toEqual([text.slice(0, 20), 200]);
});

it("a question that takes the database too long is told so kindly, and the next one is answered", async () => {
  const client = postgres(database.url, { max: 1, onnotice: () => undefined });
  const kind = await client.begin(async (tx) => {
    await tx`lock table case_words_a, case_words_b in access exclusive mode`;
    const answer = await get("/search?q=加油站");
    return { status: answer.status, text: await answer.text() };
  });
  await client.end();
  expect(kind.status).toBe(200);
  expect(kind.text).toContain("这个问题太宽了");
  expect(await found("/search?q=加油站")).toBeGreaterThan(0);
});
