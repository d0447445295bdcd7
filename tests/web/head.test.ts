import { beforeAll, describe, expect, it } from "vitest";
import { approvedCase, armedDay } from "#tests/support/armed-day.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { letMinuteCome } from "#tests/support/minute.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { get } from "#tests/support/portal.ts";

const owner = ownerOf(freshDatabase());
const site = "http://127.0.0.1:3000";
const title = "</script><script>alert(1)</script>加油站案";
let number = "";

beforeAll(async () => {
  number = await approvedCase({ title, township: "青湾乡" });
  await armedDay("head-day", [number]);
  await letMinuteCome(owner);
});

const scripts = (page: string) => [...page.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)].map(([, how = "", what = ""]) => ({ how, what }));

const dataOf = (page: string) => JSON.parse(scripts(page).find(({ how }) => how.includes("ld+json"))?.what ?? "null");

const named = (page: string, name: string) => new RegExp(`<meta name="${name}" content="([^"]*)"`).exec(page)?.[1];

describe("what a page says of itself to machines", () => {
  it.each(["/", "/topics/lifts", "/open-data", "/exposure-days/head-day", "/cases"])(
    "%s has data, and no script in the page that a browser would run",
    async (path) => {
      const page = await (await get(path === "/cases" ? `/cases/${number}` : path)).text();
      expect(dataOf(page)["@context"]).toBe("https://schema.org");
      for (const { how, what } of scripts(page)) expect([how, how.includes("ld+json") || what === ""]).toEqual([how, true]);
    },
  );

  it("a case: its title harmless, its dates, its issue, and not its party", async () => {
    const page = await (await get(`/cases/${number}`)).text();
    expect(dataOf(page)).toMatchObject({
      "@type": "Article",
      headline: title,
      url: `${site}/cases/${number}`,
      isPartOf: { url: `${site}/exposure-days/head-day` },
    });
    expect(JSON.stringify(dataOf(page))).not.toContain("禾安县顺风加油站");
    expect(page).not.toContain("<script>alert");
  });

  it("a case: the names that government sites are collected by", async () => {
    process.env.SITE_ID_CODE = "9999990001";
    const page = await (await get(`/cases/${number}`)).text();
    expect([named(page, "SiteIDCode"), named(page, "ColumnName"), named(page, "ContentSource")]).toEqual([
      "9999990001",
      "油品和加油机",
      "禾安县市场监督管理局",
    ]);
    expect(named(page, "PubDate")).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
    expect([named(page, "SiteDomain"), named(page, "Url")]).toEqual(["127.0.0.1:3000", `${site}/cases/${number}`]);
    for (const name of ["SiteName", "ColumnType", "ArticleTitle", "Keywords", "Description"])
      expect([name, named(page, name)]).not.toEqual([name, undefined]);
    expect(page).toContain("网站标识码 9999990001");
    delete process.env.SITE_ID_CODE;
    expect(named(await (await get("/")).text(), "SiteIDCode")).toBeUndefined();
  });

  it("each page names itself in both languages, wherever the question came from", async () => {
    const page = await (await get(`/en/cases/${number}`, { Host: "elsewhere.example" })).text();
    expect(page).toContain(`<link rel="canonical" href="${site}/en/cases/${number}"/>`);
    expect(page).toContain(`hrefLang="zh-CN" href="${site}/cases/${number}"`);
  });
});
