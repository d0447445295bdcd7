import path from "node:path";
import { expect, test } from "@playwright/test";
import { openReceipt, receiptOn } from "./people.ts";
import { drawPhoto } from "./photo.ts";
import { addFiles, begin, chooseTopic, goOn, sayWho, sendOff, tell, wish } from "./steps.ts";

test.use({ javaScriptEnabled: false });

test("a consumer makes mistakes, mends them without typing anything again, and a second press makes no second complaint", async ({
  page,
}, info) => {
  const story = "店员说能降糖，买了六盒没有用，想退钱。";
  await begin(page, "complaint");
  await page.getByLabel("经过").fill("太短");
  await goOn(page);
  await expect(page.getByRole("alert")).toContainText("处需要改一下");
  await expect(page.getByRole("alert").getByRole("link", { name: /再多写几句/ })).toBeVisible();
  await expect(page.getByLabel("经过")).toHaveValue("太短");
  await tell(page, { story, merchant: "康乐堂药店", address: "河西街道新华路" });
  await chooseTopic(page, /保健品宣传/);
  await wish(page, "退赔费用", "1980");
  await addFiles(page, await drawPhoto(path.join(info.outputDir, "box.jpg")));

  await page.getByLabel("姓名").first().fill("林小满");
  await page.getByLabel("电话").first().fill("12");
  await goOn(page);
  await expect(page.getByRole("alert").getByRole("link", { name: /能联系到您的电话/ })).toBeVisible();
  await expect(page.getByLabel("姓名").first()).toHaveValue("林小满");
  await expect(page.getByLabel("电话").first()).toHaveValue("12");
  await sayWho(page);

  const review = page.locator("main");
  for (const said of [story, "康乐堂药店", "保健品宣传", "1980", "照片 1", "林小满"]) await expect(review).toContainText(said);
  const receipt = await sendOff(page, "complaint");
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
