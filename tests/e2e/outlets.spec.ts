import { expect, type Page, test } from "@playwright/test";
import { barriers } from "./barriers.ts";
import { beyond } from "./fits.ts";
import { goOn } from "./steps.ts";

test.use({ javaScriptEnabled: false });

/** What a page may not be: closed to anybody, or wider than a phone. */
async function fine(page: Page): Promise<void> {
  expect([page.url(), await barriers(page)]).toEqual([page.url(), []]);
}

test("from a topic to a case, and from there to a form that knows the topic and nothing else", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "全部类别" }).first().click();
  await expect(page).toHaveURL(/\/topics$/);
  await page
    .getByRole("main")
    .getByRole("link", { name: /^油品和加油机/ })
    .click();
  for (const heading of ["怎么识别", "先留好这些", "法律怎么说", "遇到了就说", "最近公布的案例"])
    await expect(page.getByRole("heading", { name: heading })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: /加油/ }).last().click();
  await expect(page).toHaveURL(/\/search\?topic=fuel-metering/);
  await page.goBack();
  await page.locator("li.notice a").first().click();
  await expect(page).toHaveURL(/\/cases\/\d{4}-\d{6}$/);
  const party = await page.locator("dl.strip dd").nth(1).innerText();
  await page.getByRole("link", { name: /请人去查/ }).click();
  await expect(page).toHaveURL(/\/submit\?case=\d{4}-\d{6}$/);
  await expect(page.getByText("您从这个案例过来")).toBeVisible();
  await expect(page.getByText("加油小票或付款记录")).toBeVisible();
  await expect(page.getByRole("radio", { name: /^请人去查/ })).toBeChecked();
  await page.getByRole("button", { name: "开始" }).click();
  await page.getByRole("radio", { name: "都不是" }).check();
  await goOn(page);
  await page.getByLabel("经过").fill("也在一家店遇到这样的事，说好四十升，油箱里没有那么多。");
  await goOn(page);
  await expect(page.getByLabel("商家名称")).toHaveValue("");
  expect(party.length).toBeGreaterThan(3);
  await page.getByLabel("商家名称").fill("禾安县远途加油站");
  await goOn(page);
  await expect(page.getByRole("radio", { name: /油品和加油机/ })).toBeChecked();
});

test("a topic that has no case yet says so kindly and still helps", async ({ page }) => {
  await page.goto("/topics");
  const without = page.locator(".topics li:not(:has(.count)) a").first();
  await without.click();
  await expect(page.getByText("这一类还没有公布过案例")).toBeVisible();
  await page
    .getByRole("main")
    .getByRole("link", { name: /我要举报/ })
    .click();
  await expect(page).toHaveURL(/\/submit\?for=tip&topic=/);
});

test("through an issue from case to case, and the next one's countdown", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("timer")).toHaveText(/还有\s*\d+\s*天\s*\d+\s*小时\s*\d+\s*分/);
  // The other stories' issues come out meanwhile; this one has several cases.
  await page.goto("/exposure-days/metrology-day");
  await page.locator("li.notice a").first().click();
  await page.locator('.beside a[rel="next"]').click();
  await expect(page.locator('.beside a[rel="prev"]')).toBeVisible();
});

for (const path of ["/topics", "/topics/fuel-metering", "/topics/other", "/open-data"]) {
  test(`${path} is open to everybody, in both languages and on a phone`, async ({ browser, page }) => {
    for (const language of ["", "/en"]) {
      await page.goto(language + path);
      await page.setViewportSize({ width: 360, height: 740 });
      expect([language + path, await beyond(page)]).toEqual([language + path, 0]);
    }
    const scripts = await browser.newContext({ javaScriptEnabled: true });
    const scripted = await scripts.newPage();
    await scripted.goto(new URL(path, page.url()).href);
    await fine(scripted);
    await scripts.close();
  });
}
