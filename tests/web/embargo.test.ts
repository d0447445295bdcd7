import { beforeAll, describe, expect, it } from "vitest";
import { draftCase } from "#app/cases/draft-case.ts";
import { pictureCase } from "#app/cases/picture-case.ts";
import { withdrawCase } from "#app/cases/withdraw-case.ts";
import { holdCase } from "#app/exposure/hold-case.ts";
import { approvedCase, armedDay } from "#tests/support/armed-day.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { bringMinute, letMinuteCome } from "#tests/support/minute.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { photoUpload } from "#tests/support/photo.ts";
import { get } from "#tests/support/portal.ts";
import { reviewed } from "#tests/support/reviewed.ts";
import { written } from "#tests/support/written-case.ts";

const database = freshDatabase();
const owner = ownerOf(database);

const canary = "青蛇河口加油站";

/** Where a program, and not a person, would come upon it. */
const outlets = [
  ...["rss", "atom", "json"].flatMap((end) => [`/feeds/all.${end}`, `/feeds/topics/fuel-metering.${end}`, `/feeds/regions/青湾乡.${end}`]),
  ...["/topics/fuel-metering", "/en/topics/fuel-metering", "/open-data/cases.csv", "/open-data/cases.json"],
];
const twinsOfOutlets = [
  ["/topics", "topics"],
  ["/topics/fuel-metering", "topic"],
  ["/open-data", "open-data"],
].map(([path, page]) => `${path}?_data=${encodeURIComponent(`zh/web/public/${page}`)}`);

let number = "";
let picture = "";
/** Kept from the public by other means: held out of a day that came, withdrawn before its minute, in draft. */
const kept = { held: "", early: "", draft: "" };
let record = "";

beforeAll(async () => {
  const song = await member("song");
  const drafted = await draftCase(written({ title: `${canary}换主板案`, party: canary, township: "青湾乡" }), song);
  number = drafted.outcome === "drafted" ? drafted.number : "";
  await pictureCase(number, { uploads: [await photoUpload("picture")], alt: "加油机的主板" }, song);
  await reviewed(number);
  kept.held = await approvedCase();
  kept.early = await approvedCase();
  kept.draft = await approvedCase();
  await armedDay("other-day", [kept.held, kept.early]);
  await holdCase("other-day", kept.held, "等复议的结果", song);
  await owner`insert into case_withdrawals (case_id, reason, member_id, at) select id, 'revoked', author_id, now() - interval '1 hour' from cases where number = ${kept.early}`;
  await letMinuteCome(owner, "other-day");
  await armedDay("secret-day", [number]);
  record = String((await owner`select record_key(party, party_kind) as key from cases`)[0]?.key);
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
    ["a held case", (id: string) => `/cases/${id}`, () => kept.held, "2026-000000"],
    [
      "a held case's twin",
      (id: string) => `/cases/${id}?_data=${encodeURIComponent("zh/web/public/case")}`,
      () => kept.held,
      "2026-000000",
    ],
    ["a case taken back before its minute", (id: string) => `/cases/${id}`, () => kept.early, "2026-000000"],
    ["a case on no day", (id: string) => `/en/cases/${id}`, () => kept.draft, "2026-000000"],
    ["a case in English", (id: string) => `/en/cases/${id}`, () => number, "2026-000000"],
    ["a case's twin", (id: string) => `/cases/${id}?_data=${encodeURIComponent("zh/web/public/case")}`, () => number, "2026-000000"],
    ["a day", (id: string) => `/exposure-days/${id}`, () => "secret-day", "no-such-day"],
    [
      "a day's twin",
      (id: string) => `/exposure-days/${id}?_data=${encodeURIComponent("zh/web/public/exposure-day")}`,
      () => "secret-day",
      "no-such-day",
    ],
    ["a case's card", (id: string) => `/cases/${id}/card.png`, () => number, "2026-000000"],
    ["a day's card", (id: string) => `/exposure-days/${id}/card.png`, () => "secret-day", "no-such-day"],
    ["an operator's record", (id: string) => `/records/${id}`, () => record, "0".repeat(20)],
    ["a record's twin", (id: string) => `/records/${id}?_data=${encodeURIComponent("zh/web/public/record")}`, () => record, "0".repeat(20)],
    ["a form begun because of it", (id: string) => `/submit?case=${id}`, () => number, "2026-000000"],
    ["a picture", (id: string) => `/pictures/${id}`, () => picture, "A".repeat(27)],
    ["a search for its number", (id: string) => `/search?q=${id}`, () => number, "2026-000000"],
    ["what is offered for its number", (id: string) => `/search/suggest?q=${id}`, () => number, "2026-000000"],
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
      ...["/search/by/day", "/search/by/township", `/search/by/topic?q=${encodeURIComponent("主板")}`],
      `/search/suggest?q=${encodeURIComponent("主板")}`,
      `/search/suggest?q=${encodeURIComponent(canary)}`,
      "/exposure-days",
      "/tip",
      ...outlets,
      ...["/topics", "/open-data", "/exposure-days.ics", "/sitemap.xml", "/sitemaps/pages.xml", "/robots.txt"],
      ...twinsOfOutlets,
      ...twins,
    ]) {
      const text = await wordsOf(path);
      for (const secret of [canary, number, picture, record, "secret-day"]) expect([path, text.includes(secret)]).toEqual([path, false]);
    }
  });

  it("until its minute has come, when all of them show it", async () => {
    await letMinuteCome(owner);
    const pages = ["/", `/search?q=${encodeURIComponent("主板")}`, `/cases/${number}`, "/exposure-days/secret-day"];
    for (const path of [...pages, ...outlets, `/records/${record}`, `/submit?case=${number}`]) {
      expect([path, (await wordsOf(path)).includes(canary)]).toEqual([path, true]);
    }
    for (const path of ["/sitemap.xml", "/sitemaps/cases-1.xml"])
      expect([path, (await wordsOf(path)).includes(number)]).toEqual([path, true]);
    expect(await wordsOf("/exposure-days.ics")).toContain("secret-day");
    const shown = await get(`/pictures/${picture}`);
    expect([shown.status, shown.headers.get("Content-Type")]).toEqual([200, "image/webp"]);
  });
});

describe("what was out and is no longer", () => {
  const addresses = () => [`/cases/${number}`, `/en/cases/${number}`, `/cases/${number}?_data=${encodeURIComponent("zh/web/public/case")}`];

  it("answers 410 with a neutral page that no engine keeps, and is nowhere else", async () => {
    await withdrawCase(number, "revoked", await member("song"));
    for (const path of addresses()) {
      const answer = await get(path);
      const text = await answer.text();
      expect([path, answer.status]).toEqual([path, 410]);
      for (const secret of [canary, "换主板", "加油站"]) expect([path, text.includes(secret)]).toEqual([path, false]);
      if (!path.includes("_data")) expect(text).toContain('<meta name="robots" content="noindex"/>');
    }
    const page = await wordsOf(`/cases/${number}`);
    expect(page).toContain("此案例已不再公示");
    expect(page).toContain('href="/register"');
    expect((await get(`/pictures/${picture}`)).status).toBe(404);
    for (const path of ["/", `/search?q=${encodeURIComponent("主板")}`, "/exposure-days/secret-day"])
      expect([path, (await wordsOf(path)).includes(canary)]).toEqual([path, false]);
    const register = await wordsOf("/register");
    expect(register).toContain("决定被撤销或变更");
    for (const secret of [canary, number]) expect(register).not.toContain(secret);
  });

  it("also when its term has ended; one whose term ended before its minute never was", async () => {
    await owner`delete from case_withdrawals where case_id = (select id from cases where number = ${number})`;
    const since = (days: number) => bringMinute(owner, -days * 86_400_000, "secret-day");
    await owner.plain("alter table cases disable trigger user");
    await owner`update cases set publish_until = today_in_shanghai() - 1 where number = ${number}`;
    await owner.plain("alter table cases enable trigger user");
    await since(10);
    for (const path of addresses()) expect([path, (await get(path)).status]).toEqual([path, 410]);
    expect(await wordsOf(`/cases/${number}`)).toContain("公示期已满");
    expect(await wordsOf("/register")).not.toContain("公示期已满");
    await since(0);
    for (const path of addresses()) expect([path, (await get(path)).status]).toEqual([path, 404]);
  });
});
