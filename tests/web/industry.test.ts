import { beforeAll, expect, it } from "vitest";
import { draftCase } from "#app/cases/draft-case.ts";
import { pictureCase } from "#app/cases/picture-case.ts";
import { openIndustryDoor } from "#app/exposure/open-industry-door.ts";
import { armedDay } from "#tests/support/armed-day.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { letMinuteCome } from "#tests/support/minute.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { photoUpload } from "#tests/support/photo.ts";
import { get, host, knock, pages } from "#tests/support/portal.ts";
import { reviewed } from "#tests/support/reviewed.ts";
import { written } from "#tests/support/written-case.ts";

const database = freshDatabase();
const owner = ownerOf(database);
let key = "";
let code = "";
let number = "";

beforeAll(async () => {
  const song = await member("song");
  const drafted = await draftCase(written({ title: "禾安县蓝鹭商标代理行囤标案", party: "禾安县蓝鹭商标代理行" }), song);
  number = drafted.outcome === "drafted" ? drafted.number : "";
  await pictureCase(number, { uploads: [await photoUpload("picture")], alt: "代理行的门面" }, song);
  await reviewed(number);
  await armedDay("trade-marks", [number], { audience: "trademark-agencies" });
  const made = await openIndustryDoor("trade-marks", song);
  if (made.outcome === "opened") ({ key, code } = made);
  await letMinuteCome(owner, "trade-marks");
});

/** Each from an address of its own, so that one's wrong codes make nobody else wait. */
const post = (at: string, typed: string, address: string) =>
  knock(new Request(host + at, { method: "POST", body: new URLSearchParams({ code: typed }), redirect: "manual" }), { address });

const plain = (page: string) => page.replace(/<\/?(wbr|b|span)\b[^>]*>/g, "");

it("the right code is asked once: then the day and its pictures open in that browser, uncached and unindexed", async () => {
  const right = await post(`/industry/${key}`, code.replace(" ", "-"), "10.0.0.1");
  expect([right.status, right.headers.get("Location")]).toEqual([303, `/industry/${key}`]);
  const set = right.headers.get("Set-Cookie") ?? "";
  expect(set).toContain("HttpOnly");
  const cookie = { Cookie: set.split(";")[0] ?? "" };
  const page = await get(`/industry/${key}`, cookie);
  const said = plain(await page.text());
  expect(said).toContain("蓝鹭商标代理行");
  expect(said).toContain('content="noindex, nofollow"');
  expect(said).not.toContain("canonical");
  expect([page.headers.get("Cache-Control"), page.headers.get("X-Robots-Tag")]).toEqual(["no-store", "noindex, nofollow"]);
  const id = String((await owner`select id from case_pictures`)[0]?.id);
  expect((await get(`/industry/${key}/pictures/${id}`, cookie)).status).toBe(200);
  expect((await get(`/industry/${key}/pictures/${id}`)).status).toBe(404);
  expect((await get(`/industry/${"z".repeat(27)}/pictures/${id}`, cookie)).status).toBe(404);
  expect((await get(`/pictures/${id}`)).status).toBe(404);
});

it("without the code every link asks the same question, a good one and one that never was", async () => {
  const asked = async (which: string) => {
    const answer = await get(`/industry/${which}`);
    return [answer.status, ...[...answer.headers].map(String), (await answer.text()).replaceAll(which, "…")];
  };
  expect(await asked(key)).toEqual(await asked("n".repeat(27)));
});

it("wrong codes are refused alike, and make their sender wait", async () => {
  const answer = async (which: string) => {
    const refused = await post(`/industry/${which}`, "00000 00001", "10.0.0.2");
    return [refused.status, (await refused.text()).replaceAll(which, "…")];
  };
  const begun = Date.now();
  const known = await answer(key);
  expect(known[0]).toBe(404);
  expect(await answer("n".repeat(27))).toEqual(known);
  await answer(key);
  expect(Date.now() - begun).toBeGreaterThanOrEqual(1_400);
});

it("no public page has a word of it", async () => {
  const paths = Object.values(pages.routes).flatMap((route) =>
    route?.path && !route.id.includes("/staff/") && !/[:*]/.test(route.path) ? [`/${route.path}`] : [],
  );
  expect(paths.length).toBeGreaterThan(10);
  for (const path of [...paths, "/", "/search?q=蓝鹭", `/cases/${number}`, "/exposure-days/trade-marks"]) {
    const said = plain(await (await get(path)).text());
    expect([path, said.includes("蓝鹭商标代理行"), said.includes("trade-marks") && !path.includes("trade-marks")]).toEqual([
      path,
      false,
      false,
    ]);
  }
});
