import { expect, test } from "@playwright/test";
import { goOn } from "./steps.ts";

test.use({ javaScriptEnabled: false });

test("a citizen sees the latest exposure day and when the next one comes, and opens a case", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByText("第8期").or(page.getByText("第 8 期")).first()).toBeVisible();
  await expect(page.getByText("下一个曝光日")).toBeVisible();
  await page
    .getByRole("link", { name: /顺达加油站/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/cases\/\d{4}-\d{6}$/);
  for (const part of ["当事人", "发生了什么", "怎么识别", "遇到了怎么办", "处罚与依据"])
    await expect(page.getByText(part).first()).toBeVisible();
  await page.getByRole("link", { name: /请人去查/ }).click();
  await page.getByRole("button", { name: "开始" }).click();
  await page.getByRole("radio", { name: "都不是" }).check();
  await goOn(page);
  await page.getByLabel("经过").fill("我也在这家加过油，四十升的油箱加进去四十三升。");
  await goOn(page);
  await expect(page.getByLabel("商家名称")).toHaveValue("");
  await page.getByLabel("商家名称").fill("禾安县顺达加油站");
  await goOn(page);
  await expect(page.getByRole("radio", { name: /油品和加油机/ })).toBeChecked();
});

test("searching in Chinese finds by everyday words, and filters by area, region and year", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("searchbox").fill("油枪");
  await page.getByRole("button", { name: "搜索" }).click();
  await expect(page).toHaveURL(/\/search\?q=/);
  await expect(page.getByRole("link", { name: /加油/ }).first()).toBeVisible();
  await page.goto("/search?q=电梯");
  const all = await page.locator("li.notice").count();
  await page
    .getByRole("link", { name: /河西街道/ })
    .first()
    .click();
  await expect(page).toHaveURL(/township/);
  const fewer = await page.locator("li.notice").count();
  expect(fewer).toBeGreaterThan(0);
  expect(fewer).toBeLessThan(all);
});

test("a search for nothing that is there says so and what to do", async ({ page }) => {
  await page.goto("/search?q=xyzzy1234");
  await expect(page.getByText("xyzzy1234").first()).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: /举报/ }).first()).toBeVisible();
});

test("the same pages in English, and an address that is not there has a page of its own", async ({ page }) => {
  await page.goto("/en");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByText(/next exposure day/i)).toBeVisible();
  const missing = await page.goto("/no/such/page");
  expect(missing?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "没有这个页面" })).toBeVisible();
  await expect(page.getByRole("link", { name: "我要举报" }).first()).toBeVisible();
});

test("what is coming answers like what never was: page, twin, day and picture", async ({ request }) => {
  const never = await request.get("/cases/2026-000000");
  for (const path of ["/exposure-days/constitution-day", "/pictures/none", "/cases/2026-000001?_data=zh%2Fweb%2Fpublic%2Fcase"]) {
    expect((await request.get(path)).status()).toBe(404);
  }
  expect(never.status()).toBe(404);
  expect(await never.text()).not.toContain("constitution-day");
});
