import { expect, type Page, test } from "@playwright/test";
import { wants } from "#app/intake/drafts/draft.ts";
import { stepsOf } from "#app/intake/drafts/steps.ts";
import { barriers } from "./barriers.ts";
import { beyond } from "./fits.ts";
import { addFiles, begin, chooseTopic, goOn, sayWho, tell, wish } from "./steps.ts";
import { weigh } from "./weigh.ts";

const told = {
  story: "四十升的油箱，加了四十六升，连着两回都这样。我的电话13800001024。",
  merchant: "禾安县逐页加油站",
  address: "城东镇",
};

/** A draft of each want with every step answered; the address that its steps begin with. */
async function written(page: Page, want: (typeof wants)[number]): Promise<string> {
  await begin(page, want);
  await tell(page, told);
  await chooseTopic(page, /油品和加油机/);
  if (want !== "tip") await wish(page);
  await addFiles(page);
  if (want !== "tip") await sayWho(page);
  if (want !== "complaint") {
    await page.getByRole("radio", { name: "不留姓名" }).check();
    await goOn(page);
  }
  return new URL(page.url()).pathname.replace(/\/review$/, "");
}

for (const want of wants) {
  test(`every step of ${want} is light, keeps to itself, fits, and is open to everybody`, async ({ page, baseURL }) => {
    const draft = await written(page, want);
    const strangers: string[] = [];
    const violated: string[] = [];
    page.on("request", (request) => !request.url().startsWith(baseURL ?? "") && strangers.push(request.url()));
    page.on("console", (message) => /Content Security Policy|violates/i.test(message.text()) && violated.push(message.text()));
    const scales = weigh(page);
    for (const step of stepsOf[want]) {
      for (const path of [`${draft}/${step}`, `/en${draft}/${step}`]) {
        await page.setViewportSize({ width: 1280, height: 800 });
        scales.empty();
        const answer = await page.goto(path);
        const sizes = await scales.sizes();
        expect([path, answer?.status(), new URL(page.url()).pathname]).toEqual([path, 200, path]);
        expect(sizes.document).toBeGreaterThan(500);
        expect(sizes.document).toBeLessThanOrEqual(20 * 1024);
        expect(sizes.stylesheet).toBeLessThanOrEqual(15 * 1024);
        expect(sizes.script).toBeLessThanOrEqual(15 * 1024);
        expect([path, await barriers(page)]).toEqual([path, []]);
        expect([path, 1280, await beyond(page, 2)]).toEqual([path, 1280, 0]);
        await page.setViewportSize({ width: 360, height: 740 });
        expect([path, 360, await beyond(page)]).toEqual([path, 360, 0]);
        await page.setViewportSize({ width: 390, height: 740 });
        expect([path, 390, await beyond(page, 2)]).toEqual([path, 390, 0]);
      }
    }
    expect([strangers, violated]).toEqual([[], []]);
  });
}

test("the steps fit a narrow phone in 长者模式 and English", async ({ page }) => {
  const draft = await written(page, "both");
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/en");
  await page.locator(".display button").click();
  for (const step of stepsOf.both) {
    await page.goto(`/en${draft}/${step}`);
    expect([step, await page.locator(".elder").count(), await beyond(page)]).toEqual([step, 1, 0]);
  }
});
