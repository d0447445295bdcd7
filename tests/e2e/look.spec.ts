import path from "node:path";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { openReceipt } from "./people.ts";
import { drawPhoto } from "./photo.ts";
import { addFiles, begin, chooseTopic, goOn, sayWho, sendOff, tell, wish } from "./steps.ts";

const pump = "上周三去加油，油枪跳了，加油机上写着四十升，我那个油箱只装得下三十六升。";
const wages = "在工地干了三个月，老板一直不发工资，说没钱，打电话也不接。";
const refund = "超市买的电热毯用了两天就不热了，店里不认账，我要求退款，还要赔偿我。";
const mixed = "加油机少给油，四十升只有三十六升，要求退还多收的钱，并且请你们查处他们。";

test.use({ javaScriptEnabled: false });

const topics = (page: Page): Locator => page.getByRole("group", { name: "选最接近的一类" });

async function nameless(page: Page): Promise<void> {
  await page.getByRole("radio", { name: "不留姓名" }).check();
  await goOn(page);
}

test("an old man writes about a pump, is shown fuel first with his own words, chooses it, and files", async ({ page }) => {
  await begin(page, "tip");
  await tell(page, { story: pump, merchant: "石桥加油站" });
  const first = topics(page).getByRole("radio").first();
  await expect(first).toHaveAccessibleName("油品和加油机");
  await expect(first).toHaveAccessibleDescription(/因为您写到：.*加油机/);
  await expect(page.getByRole("radio", { name: "其他 / 不确定" })).toBeChecked();
  await first.check();
  await goOn(page);
  await addFiles(page);
  await nameless(page);
  await openReceipt(page, await sendOff(page, "tip"));
  await expect(page.getByText("油品和加油机").first()).toBeVisible();
});

test("a choice made by hand stays when the words change", async ({ page }) => {
  await begin(page, "tip");
  await tell(page, { story: pump, merchant: "老渡口加油站" });
  await page.locator("details.of-many summary").click();
  await page.getByRole("radio", { name: "燃气灶和配件" }).check();
  await goOn(page);
  await addFiles(page);
  await nameless(page);
  await page.getByRole("link", { name: /修改\s*发生了什么/ }).click();
  await page.getByLabel("经过").fill(`${pump}后来又去了一次。`);
  await goOn(page);
  await page.getByRole("link", { name: /修改\s*是哪一类事/ }).click();
  await expect(topics(page).getByRole("radio").first()).toHaveAccessibleName("油品和加油机");
  await expect(page.getByRole("radio", { name: "燃气灶和配件" })).toBeChecked();
});

test("somebody who was not paid is told 12333 before and after, and can file all the same", async ({ page }) => {
  await begin(page, "tip");
  await tell(page, { story: wages, merchant: "鸿运装修公司" });
  await expect(page.getByRole("heading", { name: "这件事可能归别的部门管" })).toBeVisible();
  await expect(page.getByRole("link", { name: "12333" })).toHaveAttribute("href", "tel:12333");
  await chooseTopic(page, "其他 / 不确定");
  await addFiles(page);
  await nameless(page);
  expect(await sendOff(page, "tip")).toMatch(/^(\d{4} ){4}\d{4}$/);
  await expect(page.getByRole("heading", { name: "这件事可能归别的部门管" })).toBeVisible();
  await expect(page.getByRole("link", { name: "12333" })).toBeVisible();
});

test("somebody who chose to tell wants money back; the tip becomes a complaint with everything that is written", async ({ page }, info) => {
  await begin(page, "tip");
  await tell(page, { story: refund, merchant: "惠民超市", address: "城东镇十字街" });
  await chooseTopic(page, "其他 / 不确定");
  await addFiles(page, await drawPhoto(path.join(info.outputDir, "blanket.jpg")));
  await expect(page).toHaveURL(/\/identity$/);
  await page.goBack();
  await page.getByRole("link", { name: "回到上一步" }).click();
  await page.getByRole("button", { name: "改为投诉" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "您希望怎么解决" })).toBeVisible();
  await wish(page);
  await expect(page.getByText("已经收到1个文件")).toBeVisible();
  await goOn(page);
  await sayWho(page);
  for (const kept of [refund, "惠民超市", "城东镇十字街"]) await expect(page.locator("main")).toContainText(kept);
  await sendOff(page, "complaint");
  await expect(page.getByText("1份", { exact: true })).toBeVisible();
});

test("words that ask for both are offered both at once, and nothing is lost on the way", async ({ page }) => {
  await begin(page, "tip");
  await tell(page, { story: mixed, merchant: "禾安县通途加油站", address: "城关镇北门" });
  await expect(page.getByRole("heading", { name: "您说的像是两件事" })).toBeVisible();
  await page.getByRole("button", { name: "两样一起交" }).click();
  await expect(page.getByText("投诉和举报", { exact: true })).toBeVisible();
  await page.goto(page.url().replace(/\/\w+$/, "/story"));
  await expect(page.getByLabel("经过")).toHaveValue(mixed);
  await goOn(page);
  await expect(page.getByLabel("商家名称")).toHaveValue("禾安县通途加油站");
  await expect(page.getByLabel("商家地址")).toHaveValue("城关镇北门");
});
