import { expect, type Page, test } from "@playwright/test";
import { findLead, openReceipt, receiptOn, signIn, signOut } from "./people.ts";

/** The steps of a tip, up to the page that shows everything once more. */
async function write(page: Page, merchantName: string): Promise<void> {
  const next = () => page.getByRole("button", { name: "下一步" }).click();
  await page.goto("/submit?for=tip");
  await page.getByRole("button", { name: "开始" }).click();
  await page.locator("input[name=first][value=none]").check();
  await next();
  await page.locator("textarea[name=story]").fill("六号枪加四十升只有三十八升半，加油机少给油，油表不对。");
  await next();
  await page.locator("input[name=merchantName]").fill(merchantName);
  await page.locator("select[name=township]").selectOption("城东镇");
  await next();
  await page.locator("input[name=topic][value=fuel-metering]").check();
  await next();
  await next();
  await page.locator("input[name=identity][value=anonymous]").check();
  await next();
}

test("what a program filled in has its receipt; intake looks, lets it go on, and its unit finds it", async ({ page }) => {
  await write(page, "禾安县清源加油站");
  const trap = page.locator("input[name=website]");
  await expect(page.getByRole("textbox", { name: "这一栏请留空" })).toHaveCount(0);
  await trap.evaluate((field: HTMLInputElement) => {
    field.value = "https://spam.example";
  });
  await page.getByRole("button", { name: "提交举报" }).click();
  await expect(page.getByRole("heading", { name: "您的举报收到了" })).toBeVisible();
  const receipt = await receiptOn(page);

  await signIn(page, "shen");
  await expect(async () => {
    await page.goto("/staff/filings/to-check");
    await expect(page.getByRole("row", { name: /清源加油站/ })).toContainText("像是程序填的", { timeout: 1000 });
  }).toPass();
  await page.getByRole("link", { name: "清源加油站" }).click();
  await expect(page.getByText("像是程序填的。先放在受理中心")).toBeVisible();
  await page.goBack();
  await page.getByRole("button", { name: "勾选的都看过，正常" }).click();
  await expect(page.getByRole("alert")).toContainText("还没有勾选");
  await page
    .getByRole("row", { name: /清源加油站/ })
    .getByRole("button", { name: "看过，正常" })
    .click();
  await expect(page.getByText("清源加油站")).toHaveCount(0);
  await signOut(page);

  await signIn(page, "lu");
  await findLead(page, "清源加油站");
  await signOut(page);
  await openReceipt(page, receipt);
  await expect(page.getByText("清源加油站").first()).toBeVisible();
});
