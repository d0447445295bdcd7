import path from "node:path";
import { expect, test } from "@playwright/test";
import { openReceipt, receiptOn } from "./people.ts";
import { drawPhoto } from "./photo.ts";

test.use({ javaScriptEnabled: false });

test("a consumer makes mistakes, mends them without typing anything again, and a second press makes no second complaint", async ({
  page,
}, info) => {
  await page.goto("/complaint");
  await page.getByText(/自己从\d+类里挑/).click();
  await page.getByRole("radio", { name: /保健品宣传/ }).check();
  await page.getByLabel("商家名称").fill("康乐堂药店");
  await page.getByLabel("经过").fill("店员说能降糖，买了六盒没有用，想退钱。");
  await page.getByLabel("照片").setInputFiles(await drawPhoto(path.join(info.outputDir, "box.jpg")));
  await page.getByLabel("姓名").fill("林小满");
  await page.getByLabel("电话").fill("12");
  const novalidate = page.locator("form#form");
  await novalidate.evaluate((form) => form.setAttribute("novalidate", "")).catch(() => undefined);
  await page.getByRole("button", { name: "提交投诉" }).click();

  await expect(page.getByRole("alert")).toContainText("处需要改一下");
  await expect(page.getByRole("alert").getByRole("link", { name: /能联系到您的电话/ })).toBeVisible();
  await expect(page.getByRole("radio", { name: /保健品宣传/ })).toBeChecked();
  await expect(page.getByLabel("商家名称")).toHaveValue("康乐堂药店");
  await expect(page.getByLabel("经过")).toHaveValue("店员说能降糖，买了六盒没有用，想退钱。");
  await expect(page.getByText("已经收到1个文件")).toBeVisible();

  await page.getByLabel("商家地址").fill("河西街道新华路");
  await page.getByRole("radio", { name: "退赔费用" }).check();
  await page.getByLabel("涉及金额（元）").fill("1980");
  await page.getByLabel("电话").fill("13800001024");
  await page.getByLabel("通信地址").fill("禾安县城关镇人民路");
  await page.getByRole("checkbox", { name: /我知道/ }).check();
  await page.getByRole("button", { name: "提交投诉" }).click();
  await expect(page.getByRole("heading", { name: "您的投诉收到了" })).toBeVisible();
  const receipt = await receiptOn(page);
  await page.reload();
  await expect(page.getByRole("heading", { name: "您的投诉收到了" })).toBeVisible();
  expect(await receiptOn(page)).toBe(receipt);

  await openReceipt(page, receipt);
  await expect(page.getByText("康乐堂药店").first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth).catch(() => 360)).toBeLessThanOrEqual(360);
});

test("a receipt that is nobody's is said kindly, and what was typed is kept", async ({ page }) => {
  await openReceipt(page, "1234");
  await expect(page.getByText("回执码是20位数字").first()).toBeVisible();
  await expect(page.getByLabel("回执码")).toHaveValue("1234");
  await openReceipt(page, "1234 5678 9012 3456 7890");
  await expect(page.getByText("没有找到这个回执码").first()).toBeVisible();
});
