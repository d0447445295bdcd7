import { expect, type Page, test } from "@playwright/test";
import { openReceipt, receiptOn } from "./people.ts";
import { addFiles, begin, chooseTopic, goOn, sayWho, sendOff, type Told, tell, wish } from "./steps.ts";

test.use({ javaScriptEnabled: false });

const story = "电梯一个月坏三回，物业费照收，要求退钱，并且请你们查处。";

/** Both, up to the review, with the tip's half signed by nobody. */
async function toReview(page: Page, told: Told): Promise<void> {
  await begin(page, "both");
  await tell(page, told);
  await chooseTopic(page, /电梯/);
  await wish(page, "退赔费用", "600");
  await addFiles(page);
  await sayWho(page);
  await page.getByRole("radio", { name: "不留姓名" }).check();
  await goOn(page);
  await expect(page.getByRole("heading", { level: 1, name: "核对一遍，再提交" })).toBeVisible();
}

test("both under one receipt, and a change on the review comes back to it", async ({ page }) => {
  await toReview(page, { story, merchant: "禾安县双桥物业", address: "双桥镇街口" });
  await page.getByRole("link", { name: /修改\s*是哪家商家/ }).click();
  await page.getByLabel("商家名称").fill("禾安县双桥北物业");
  await page.getByRole("button", { name: "保存，回到核对" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "核对一遍，再提交" })).toBeVisible();
  await expect(page.locator("main")).toContainText("禾安县双桥北物业");
  await expect(page.locator("main")).toContainText("双桥镇街口");
  const receipt = await sendOff(page, "both");
  expect(receipt).toMatch(/^(\d{4} ){4}\d{4}$/);
  await openReceipt(page, receipt);
  await expect(page.getByText("您的投诉和举报")).toBeVisible();
  for (const kind of ["complaint", "tip"]) await expect(page.locator(`section.half.${kind}`)).toBeVisible();
});

test("reload, and Back with a second tap on send, give the same receipt", async ({ page }) => {
  await toReview(page, { story, merchant: "禾安县再来物业", address: "河西街道" });
  const receipt = await sendOff(page, "both");
  await page.reload();
  await expect(page.getByRole("heading", { name: "您的投诉和举报都收到了" })).toBeVisible();
  expect(await receiptOn(page)).toBe(receipt);
  await page.goBack();
  // The review is kept nowhere: asked for again it says where to look, and gives no second receipt.
  await expect(page.getByText(/已经交了的，请用回执码/)).toBeVisible();
});

test("two taps on send, from two windows of one form, are one filing", async ({ page, context }) => {
  await toReview(page, { story, merchant: "禾安县双击物业", address: "河西街道" });
  const second = await context.newPage();
  await second.goto(page.url());
  const receipt = await sendOff(page, "both");
  expect(await sendOff(second, "both")).toBe(receipt);
});

test("a tab that was killed: a new one goes on where it was left", async ({ page, context }) => {
  await begin(page, "tip");
  await page.getByLabel("经过").fill("秤不准，五斤的肉回家一称只有四斤二两。");
  await goOn(page);
  // Closed while it still goes on, the browser may never answer.
  await expect(page.getByRole("heading", { level: 1, name: "是哪家商家" })).toBeVisible();
  await page.close();
  const again = await context.newPage();
  await again.goto("/submit");
  await expect(again.getByText("您有1份还没交")).toBeVisible();
  await again.getByRole("link", { name: "接着写" }).click();
  await expect(again.getByRole("heading", { level: 1, name: "是哪家商家" })).toBeVisible();
  await again.getByRole("link", { name: "回到上一步" }).click();
  await expect(again.getByLabel("经过")).toHaveValue("秤不准，五斤的肉回家一称只有四斤二两。");
});

test("who fears to be known is told before the name is asked, and only tells", async ({ page }) => {
  await begin(page, "both");
  await tell(page, { story, merchant: "禾安县顾虑物业", address: "城东镇" });
  await chooseTopic(page, /电梯/);
  await wish(page);
  await addFiles(page);
  await expect(page.getByRole("heading", { name: "不想让商家知道是您" })).toBeVisible();
  await page.getByRole("button", { name: "只举报" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "您愿意留下什么" })).toBeVisible();
  await page.getByRole("radio", { name: "不留姓名" }).check();
  await goOn(page);
  await expect(page.locator("main")).not.toContainText("退赔费用");
  await sendOff(page, "tip");
});

test("the writer's own telephone in the story is pointed at, and may stay", async ({ page }) => {
  await toReview(page, { story: `${story}我的电话13800001024。`, merchant: "禾安县号码物业", address: "城东镇" });
  const warning = page.getByRole("region", { name: "经过里可能看得出您是谁" });
  await expect(warning).toContainText("您自己的电话：");
  await expect(warning).toContainText("13800001024");
  await warning.getByRole("link", { name: "去改经过" }).click();
  await page.getByLabel("经过").fill(story);
  await goOn(page);
  await expect(warning).toHaveCount(0);
});

test("what was thrown away leaves nothing, and going back says so", async ({ page, context }) => {
  await toReview(page, { story, merchant: "禾安县丢掉物业", address: "城东镇" });
  const review = page.url();
  await page.getByRole("button", { name: "丢掉，不留痕迹" }).click();
  await expect(page).toHaveURL(/\/submit$/);
  await expect(page.getByText(/还没交/)).toHaveCount(0);
  expect((await context.cookies()).filter(({ name }) => name.includes("draft-"))).toEqual([]);
  await page.goto(review);
  await expect(page.getByText(/这份没写完的材料打不开了/)).toBeVisible();
  await expect(page.locator("main")).not.toContainText("丢掉物业");
});
