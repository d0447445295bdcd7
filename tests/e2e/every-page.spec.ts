import { expect, test } from "@playwright/test";
import { barriers } from "./barriers.ts";
import { beyond } from "./fits.ts";
import { signIn } from "./people.ts";
import { weigh } from "./weigh.ts";

const publicPages = [
  "/",
  "/search",
  "/search?q=油枪",
  "/search/by/township?q=加油&township=城东镇",
  "/exposure-days",
  "/register",
  "/topics",
  "/topics/fuel-metering",
  "/topics/lifts",
  "/open-data",
  "/submit",
  "/receipt",
  "/verify",
  "/privacy",
  "/accessibility",
  "/no/such/page",
];

const staffPages: Record<string, string[]> = {
  shen: [
    "/staff/filings/new",
    "/staff/filings/new?kind=complaint",
    "/staff/filings/unregistered",
    "/staff/filings/supervisors",
    "/staff/filings/supervisors/new",
    "/staff/filings/supervisors/YJ-001",
    "/staff/filings/supervisors/YJ-001/end",
    "/staff/operators",
    "/staff/operators?q=加油站",
    "/staff/operators/new",
  ],
  lu: ["/staff/leads", "/staff/leads?view=mine", "/staff/leads?view=closed", "/staff/plans"],
  song: [
    "/staff/cases",
    "/staff/cases/new",
    "/staff/cases/read",
    "/staff/cases/ledger",
    "/staff/cases/reports",
    "/staff/search",
    "/staff/search?days=90",
    "/staff/search/synonyms/new?name=油耗子",
    "/staff/exposure",
    "/staff/exposure/new",
    "/staff/exposure/constitution-day",
    "/staff/exposure/constitution-day/preview",
    "/staff/exposure/constitution-day/links",
    "/staff/exposure/constitution-day/disarm",
    "/staff/exposure/calendar",
    "/staff/exposure/calendar/occasions",
    "/staff/exposure/calendar/import",
  ],
  zhou: ["/staff/terms", "/staff/terms/minor/new", "/staff/reports", "/staff/activity", "/staff/leads"],
  gu: ["/staff/team", "/staff/team/new"],
};

for (const path of [...publicPages, ...publicPages.map((one) => `/en${one === "/" ? "" : one}`)]) {
  test(`${path} is light, keeps to itself, and is open to everybody`, async ({ page, baseURL }) => {
    const strangers: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(baseURL ?? "")) strangers.push(request.url());
    });
    page.on("console", (message) => {
      if (/Content Security Policy|violates/i.test(message.text())) complaints.push(message.text());
    });
    const scales = weigh(page);
    await page.goto(path);
    const sizes = await scales.sizes();
    expect(sizes.document).toBeGreaterThan(500);
    expect(sizes.document).toBeLessThanOrEqual(20 * 1024);
    expect(sizes.stylesheet).toBeLessThanOrEqual(15 * 1024);
    expect(sizes.script).toBeLessThanOrEqual(15 * 1024);
    expect(await barriers(page)).toEqual([]);
    // Whatever a page still asks for after it has loaded has had the time of the review for it.
    expect([strangers, complaints]).toEqual([[], []]);
  });
}

for (const [username, paths] of Object.entries(staffPages)) {
  test(`the pages of ${username} are open to everybody who may see them`, async ({ page }) => {
    await signIn(page, username);
    for (const path of paths) {
      const answer = await page.goto(path);
      expect([path, answer?.status()]).toEqual([path, 200]);
      expect(answer?.headers()["cache-control"]).toBe("no-store");
      expect([path, await barriers(page)]).toEqual([path, []]);
    }
  });
}

const large: Record<string, string[]> = { shen: ["/staff/leads"], zhou: ["/staff/leads?view=decide", "/staff/plans"] };

test("letters twice as large never make a page scroll sideways", async ({ page }) => {
  const fits = async (path: string) => {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const language of ["", "/en"]) {
        await page.goto(language + path);
        expect([language + path, width, await beyond(page, 2)]).toEqual([language + path, width, 0]);
      }
    }
  };
  for (const path of ["/", "/submit", "/receipt", "/search"]) await fits(path);
  for (const [username, paths] of Object.entries(large)) {
    await signIn(page, username);
    for (const path of paths) await fits(path);
    await page.context().clearCookies();
  }
});

test("长者模式 in English fits a narrow phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/en");
  await page.locator(".display button").click();
  for (const path of ["/en", "/en/submit", "/en/receipt"]) {
    await page.goto(path);
    expect([path, await page.locator(".elder").count(), await beyond(page)]).toEqual([path, 1, 0]);
  }
});
