import { beforeAll, expect, it } from "vitest";
import { draftCase } from "#app/cases/draft-case.ts";
import { pictureCase } from "#app/cases/picture-case.ts";
import { makeLink } from "#app/exposure/make-link.ts";
import { approvedCase, rehearsedDay } from "#tests/support/armed-day.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { photoUpload } from "#tests/support/photo.ts";
import { behindDoors, get, pages } from "#tests/support/portal.ts";
import { reviewed } from "#tests/support/reviewed.ts";
import { written } from "#tests/support/written-case.ts";

const database = freshDatabase();
const owner = ownerOf(database);
let key = "";
let other = "";

beforeAll(async () => {
  const song = await member("song");
  const drafted = await draftCase(written({ title: "禾安县白鹭加油站换主板案" }), song);
  const number = drafted.outcome === "drafted" ? drafted.number : "";
  await pictureCase(number, { uploads: [await photoUpload("picture")], alt: "加油机的主板" }, song);
  await reviewed(number);
  await rehearsedDay("outside", [number]);
  await rehearsedDay("elsewhere", [await approvedCase()]);
  for (const slug of ["outside", "elsewhere"]) {
    const made = await makeLink(slug, song);
    const kept = made.outcome === "made" ? made.key : "";
    if (slug === "outside") key = kept;
    else other = kept;
  }
});

it("the link opens without a badge, watermarked, kept by no cache and no search engine", async () => {
  const answer = await get(`/staff/rehearsal/${key}`);
  const page = (await answer.text()).replace(/<wbr\/?>/g, "");
  expect(answer.status).toBe(200);
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
  expect(answer.headers.get("X-Robots-Tag")).toContain("noindex");
  expect(page).toContain("白鹭加油站");
  expect(page).toContain("请勿外传");
  expect(page).toContain('name="robots" content="noindex, nofollow"');
  expect(page).not.toContain("/staff/cases/");
  expect(page).not.toContain("/staff/pictures/");
});

it("its pictures come by the same key, and by no other", async () => {
  const id = String((await owner`select id from case_pictures`)[0]?.id);
  expect((await get(`/staff/rehearsal/${key}/pictures/${id}`)).status).toBe(200);
  for (const wrong of [other, "x".repeat(27)]) expect((await get(`/staff/rehearsal/${wrong}/pictures/${id}`)).status).toBe(404);
});

it("an unknown key, one that is over and one that was revoked answer alike, with nothing of the day", async () => {
  const over =
    await owner`update rehearsal_links set revoked_at = now() where day_id = (select id from exposure_days where slug = 'elsewhere') returning 1`;
  expect(over).toHaveLength(1);
  const said = async (asked: string) => {
    const answer = await get(`/staff/rehearsal/${asked}`);
    return [
      answer.status,
      ...[...answer.headers].filter(([name]) => name !== "date").map(String),
      (await answer.text()).replaceAll(asked, "…"),
    ];
  };
  const unknown = await said("y".repeat(27));
  expect(unknown[0]).toBe(404);
  expect(await said(other)).toEqual(unknown);
});

it("a public process has no such page", () => {
  const ids = Object.keys(behindDoors(pages, ["public"]).routes);
  expect(ids.filter((id) => id.includes("rehearsal"))).toEqual([]);
});
