import { XMLValidator } from "fast-xml-parser";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { convertIcsCalendar } from "ts-ics";
import { beforeAll, describe, expect, it } from "vitest";
import { withdrawCase } from "#app/cases/withdraw-case.ts";
import { mostInOne, written, writtenIndex } from "#app/web/public/sitemap/entries.ts";
import { approvedCase, armedDay } from "#tests/support/armed-day.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { letMinuteCome } from "#tests/support/minute.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { get } from "#tests/support/portal.ts";

const owner = ownerOf(freshDatabase());
const site = "http://127.0.0.1:3000";
const title = "青禾“<b>加油</b> & ]]> 站”少给油案";
let number = "";

const text = async (path: string) => (await get(path)).text();

beforeAll(async () => {
  number = await approvedCase({
    title,
    lead: "屏幕上走了四十升 & 油箱里 <只有> 三十八升半，[遮盖]说。",
    township: "青湾乡",
    fineYuan: "5000",
  });
  await armedDay("feed-day", [number]);
  await letMinuteCome(owner, "feed-day");
  await armedDay("next-day", [await approvedCase({ title: "还没到时候的案例", township: "青湾乡" })]);
});

describe("feeds, read by a parser that is not ours", () => {
  it.each(["/feeds/all", "/feeds/topics/fuel-metering", "/feeds/regions/青湾乡"])("%s tells the same in all three forms", async (path) => {
    const rss = parseRssFeed(await text(`${path}.rss`)) as { items?: { title?: string; link?: string; description?: string }[] };
    const atom = parseAtomFeed(await text(`${path}.atom`)) as {
      id?: string;
      updated?: string;
      entries?: { title?: { type?: string; value?: string }; id?: string }[];
    };
    const json = parseJsonFeed(JSON.parse(await text(`${path}.json`))) as {
      items?: { title?: string; id?: string; content_text?: string }[];
    };
    const link = `${site}/cases/${number}`;
    expect(rss.items?.map((item) => [item.title, item.link])).toEqual([[title, link]]);
    const asHtml = "青禾“&lt;b&gt;加油&lt;/b&gt; &amp; ]]&gt; 站”少给油案";
    expect(atom.entries?.map((item) => [item.title, item.id])).toEqual([[{ type: "html", value: asHtml }, link]]);
    expect(json.items?.map((item) => [item.title, item.id])).toEqual([[title, link]]);
    expect(rss.items?.[0]?.description).toContain("&lt;只有&gt;");
    expect(json.items?.[0]?.content_text).toContain("（已遮盖）说");
    expect(json.items?.[0]?.content_text).toContain("罚没 12.6");
    expect(atom.updated).toBeTruthy();
  });

  it("a topic or township without a case has an empty feed; what is none is a 404", async () => {
    expect((parseJsonFeed(JSON.parse(await text("/feeds/topics/lifts.json"))) as { items?: unknown[] }).items ?? []).toEqual([]);
    expect(XMLValidator.validate(await text("/feeds/regions/河西街道.atom"))).toBe(true);
    for (const none of ["/feeds/all", "/feeds/all.pdf", "/feeds/some.rss", "/feeds/topics/none.rss", "/feeds/regions/别处.json"])
      expect([none, (await get(none)).status]).toEqual([none, 404]);
  });

  it("each says what it is, and pages lead to it", async () => {
    const types = await Promise.all(
      ["rss", "atom", "json"].map(async (end) => (await get(`/feeds/all.${end}`)).headers.get("Content-Type")),
    );
    expect(types).toEqual(["rss+xml", "atom+xml", "feed+json"].map((type) => `application/${type}; charset=utf-8`));
    expect(await text("/")).toContain(`${site}/feeds/all.rss`);
    expect(await text("/topics/fuel-metering")).toContain(`${site}/feeds/topics/fuel-metering.atom`);
  });
});

it("the calendar has the days that are out, and of the next one its number, minute and announcement only", async () => {
  const ics = await text("/exposure-days.ics");
  const { events = [] } = convertIcsCalendar(undefined, ics);
  expect(events.map(({ summary, description, url }) => [summary, description, url])).toEqual([
    [expect.stringContaining("计量专题集中曝光"), "计量", `${site}/exposure-days/feed-day`],
    [expect.stringMatching(/^曝光日第\d+期（预告）$/), "加油站里的事", site],
  ]);
  const [next] = await owner`select release_at from exposure_days where slug = ${"next-day"}`;
  expect(events[1]?.start.date.getTime()).toBe(new Date(String(next?.release_at)).setMilliseconds(0));
  expect(ics).not.toContain("next-day");
  expect(Math.max(...ics.split("\r\n").map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
});

describe("the list of pages", () => {
  it("is well formed, names what is out, and robots are told where it is", async () => {
    const xml = await text("/sitemap.xml");
    expect(XMLValidator.validate(xml)).toBe(true);
    for (const path of [`/cases/${number}`, "/exposure-days/feed-day", "/topics/lifts", "/open-data"])
      expect(xml).toContain(`<loc>${site}${path}</loc>`);
    expect(xml).toContain(`hreflang="en" href="${site}/en/cases/${number}"`);
    expect(xml).not.toContain("next-day");
    expect(await text("/robots.txt")).toContain(`Sitemap: ${site}/sitemap.xml`);
    expect(XMLValidator.validate(await text("/sitemaps/cases-1.xml"))).toBe(true);
    for (const none of ["/sitemaps/cases-2.xml", "/sitemaps/cases-0.xml", "/sitemaps/x.xml"]) expect((await get(none)).status).toBe(404);
  });

  it("has a list of lists above fifty thousand", () => {
    expect(XMLValidator.validate(writtenIndex(["/sitemaps/pages.xml", "/sitemaps/cases-1.xml"], site))).toBe(true);
    const most = written(
      Array.from({ length: mostInOne }, (_, n) => ({ path: `/cases/2026-${n}`, changedOn: "2026-11-21" })),
      site,
    );
    expect(Buffer.byteLength(most)).toBeLessThan(50 * 1024 * 1024);
  });
});

it("what is withdrawn leaves feeds, calendar and list at once", async () => {
  await withdrawCase(number, "mistaken", await member("zhou"));
  for (const path of ["/feeds/all.rss", "/feeds/topics/fuel-metering.atom", "/feeds/regions/青湾乡.json", "/sitemap.xml"])
    expect([path, (await text(path)).includes(number)]).toEqual([path, false]);
});
