import { beforeAll, describe, expect, it } from "vitest";
import { draftCase } from "#app/cases/draft-case.ts";
import { pictureCase } from "#app/cases/picture-case.ts";
import { armedDay } from "#tests/support/armed-day.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { letMinuteCome } from "#tests/support/minute.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { photoUpload } from "#tests/support/photo.ts";
import { get } from "#tests/support/portal.ts";
import { reviewed } from "#tests/support/reviewed.ts";
import { written } from "#tests/support/written-case.ts";

const database = freshDatabase();
const owner = ownerOf(database);

const canary = "青蛇河口加油站";
let number = "";
let picture = "";

beforeAll(async () => {
  const song = await member("song");
  const drafted = await draftCase(written({ title: `${canary}换主板案`, party: canary, township: "青湾乡" }), song);
  number = drafted.outcome === "drafted" ? drafted.number : "";
  await pictureCase(number, { uploads: [await photoUpload("picture")], alt: "加油机的主板" }, song);
  await reviewed(number);
  await armedDay("secret-day", [number]);
  picture = String((await owner`select id from case_pictures`)[0]?.id);
});

/** All of an answer but the date, with what was asked for taken out. */
async function whole(path: string, asked: string): Promise<string> {
  const answer = await get(path);
  const headers = [...answer.headers].filter(([name]) => name !== "date").map((pair) => pair.join(": "));
  return [answer.status, ...headers, await answer.text()].join("\n").replaceAll(asked, "…");
}

/** What a page says, whatever marks stand between its characters. */
const wordsOf = async (path: string): Promise<string> =>
  (await (await get(path)).text()).replace(/<\/?(wbr|mark|b|span|strong)\b[^>]*>/g, "");

describe("what is not out yet answers, to the byte, like what never was", () => {
  it.each([
    ["a case", (id: string) => `/cases/${id}`, () => number, "2026-000000"],
    ["a case in English", (id: string) => `/en/cases/${id}`, () => number, "2026-000000"],
    ["a case's twin", (id: string) => `/cases/${id}?_data=${encodeURIComponent("zh/web/public/case")}`, () => number, "2026-000000"],
    ["a day", (id: string) => `/exposure-days/${id}`, () => "secret-day", "no-such-day"],
    [
      "a day's twin",
      (id: string) => `/exposure-days/${id}?_data=${encodeURIComponent("zh/web/public/exposure-day")}`,
      () => "secret-day",
      "no-such-day",
    ],
    ["a picture", (id: string) => `/pictures/${id}`, () => picture, "A".repeat(27)],
    ["a search for its number", (id: string) => `/search?q=${id}`, () => number, "2026-000000"],
  ])("%s", async (_what, address, real, never) => {
    const [there, nowhere] = [await whole(address(real()), real()), await whole(address(never), never)];
    expect(real().length).toBeGreaterThan(5);
    expect(there).toBe(nowhere);
  });

  it("and no page, twin, facet or count speaks of it", async () => {
    const twins = ["home", "search", "exposure-days", "layout"].map((page) => `/?_data=${encodeURIComponent(`zh/web/public/${page}`)}`);
    for (const path of [
      "/",
      "/en",
      "/search",
      `/search?q=${encodeURIComponent("主板")}`,
      "/search?township=青湾乡",
      "/exposure-days",
      "/tip",
      ...twins,
    ]) {
      const text = await wordsOf(path);
      for (const secret of [canary, number, picture, "secret-day"]) expect([path, text.includes(secret)]).toEqual([path, false]);
    }
  });

  it("until its minute has come, when all of them show it", async () => {
    await letMinuteCome(owner);
    for (const path of ["/", `/search?q=${encodeURIComponent("主板")}`, `/cases/${number}`, "/exposure-days/secret-day"]) {
      expect([path, (await wordsOf(path)).includes(canary)]).toEqual([path, true]);
    }
    const shown = await get(`/pictures/${picture}`);
    expect([shown.status, shown.headers.get("Content-Type")]).toEqual([200, "image/webp"]);
  });
});
