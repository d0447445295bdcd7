import { beforeAll, expect, it } from "vitest";
import { publishCases } from "#tests/search/cases.ts";
import { badgeOf } from "#tests/support/badge.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { get } from "#tests/support/portal.ts";

const database = freshDatabase();
const owner = ownerOf(database);

/** Two cases that have been out for months are in no index. */
beforeAll(async () => {
  await publishCases(database);
  await owner`delete from case_words where case_id in (select id from published_cases order by id limit 2)`;
}, 60_000);

const page = async (path: string, as?: string) => (await get(path, as ? { Cookie: await badgeOf(as) } : {})).text();

it("an index that is behind is told on the pages of the case desk, to whoever may do something, and to no citizen", async () => {
  const said = "内置搜索的索引里有 2 起案例和已公布的对不上";
  const words = (html: string) => html.replace(/<[^>]*>/g, "").replace(/\s/g, "");
  for (const path of ["/staff/cases", "/staff/cases?state=draft", "/staff/search"])
    for (const as of ["song", "zhou"])
      expect([path, as, words(await page(path, as)).includes(said.replace(/\s/g, ""))]).toEqual([path, as, true]);
  expect(words(await page("/en/staff/cases", "song"))).toContain("Searchisbehind");
  expect(await page("/staff/leads", "shen")).not.toContain("search-behind");
  for (const path of ["/", "/search", "/search?q=加油"]) expect([path, (await page(path)).includes("没有跟上")]).toEqual([path, false]);
});
