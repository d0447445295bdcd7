import path from "node:path";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { openReceipt, receiptOn } from "./people.ts";
import { drawPhoto } from "./photo.ts";

const pump = "上周三去加油，油枪跳了，加油机上写着四十升，我那个油箱只装得下三十六升。";
const wages = "在工地干了三个月，老板一直不发工资，说没钱，打电话也不接。";
const refund = "超市买的电热毯用了两天就不热了，店里不认账，我要求退款，还要赔偿我。";

const topics = (page: Page): Locator => page.getByRole("group", { name: "选最接近的一类" });
const look = (page: Page) => page.getByRole("button", { name: "看看归哪类" }).click();

async function fileNameless(page: Page) {
  await page.getByRole("radio", { name: /不留姓名/ }).check();
  await page.getByRole("button", { name: "提交举报" }).click();
  await expect(page.getByRole("heading", { name: "您的举报收到了" })).toBeVisible();
}

test.describe("with nothing but the page", () => {
  test.use({ javaScriptEnabled: false });

  test("an old man writes about a pump, is shown fuel first with his own words, chooses it, and files", async ({ page }) => {
    await page.goto("/tip");
    await expect(page.getByRole("radio", { name: "其他 / 不确定" })).toBeChecked();
    await page.getByLabel("经过").fill(pump);
    await page.getByLabel("商家名称").fill("石桥加油站");
    await page.getByRole("radio", { name: /只留电话/ }).check();
    await look(page);
    await expect(page).toHaveURL(/\/tip\/look#about$/);
    const first = topics(page).getByRole("radio").first();
    await expect(first).toHaveAccessibleName("油品和加油机");
    await expect(first).toHaveAccessibleDescription(/因为您写到：.*加油机/);
    await expect(page.getByRole("radio", { name: "其他 / 不确定" })).toBeChecked();
    await expect(page.getByLabel("经过")).toHaveValue(pump);
    await expect(page.getByLabel("商家名称")).toHaveValue("石桥加油站");
    await expect(page.getByRole("radio", { name: /只留电话/ })).toBeChecked();
    await first.check();
    await fileNameless(page);
    await openReceipt(page, await receiptOn(page));
    await expect(page.getByText("油品和加油机").first()).toBeVisible();
  });

  test("somebody who was not paid is told 12333 before and after, and can file all the same", async ({ page }) => {
    await page.goto("/tip");
    await page.getByLabel("经过").fill(wages);
    await look(page);
    await expect(page.getByRole("heading", { name: "这件事可能归别的部门管" })).toBeVisible();
    await expect(page.getByRole("link", { name: "12333" })).toHaveAttribute("href", "tel:12333");
    await page.getByLabel("商家名称").fill("鸿运装修公司");
    await fileNameless(page);
    await expect(page.getByRole("heading", { name: "这件事可能归别的部门管" })).toBeVisible();
    await expect(page.getByRole("link", { name: "12333" })).toBeVisible();
    expect(await receiptOn(page)).toMatch(/^(\d{4} ){4}\d{4}$/);
  });

  test("somebody on the tip form wants money back and carries everything over to the complaint form", async ({ page }, info) => {
    await page.goto("/tip");
    await page.getByLabel("经过").fill(refund);
    await page.getByLabel("商家名称").fill("惠民超市");
    await page.getByLabel("商家地址").fill("城东镇十字街");
    await page.getByLabel("照片").setInputFiles(await drawPhoto(path.join(info.outputDir, "blanket.jpg")));
    await look(page);
    await page.getByRole("button", { name: "换成投诉表" }).click();
    await expect(page.getByRole("heading", { name: "我要投诉" })).toBeVisible();
    await expect(page.getByLabel("经过")).toHaveValue(refund);
    await expect(page.getByLabel("商家名称")).toHaveValue("惠民超市");
    await expect(page.getByLabel("商家地址")).toHaveValue("城东镇十字街");
    await expect(page.getByText("已经收到1个文件")).toBeVisible();
    await page.getByRole("radio", { name: "退赔费用" }).check();
    await page.getByLabel("姓名").fill("林小满");
    await page.getByLabel("电话").fill("13800001024");
    await page.getByLabel("通信地址").fill("禾安县城关镇人民路");
    await page.getByRole("checkbox", { name: /我知道/ }).check();
    await page.getByRole("button", { name: "提交投诉" }).click();
    await expect(page.getByRole("heading", { name: "您的投诉收到了" })).toBeVisible();
    await expect(page.getByText("1份", { exact: true })).toBeVisible();
  });

  test("photos chosen before looking are still there after, twice, and are filed", async ({ page }, info) => {
    await page.goto("/tip");
    await page.getByLabel("经过").fill(pump);
    await page.getByLabel("商家名称").fill("老渡口加油站");
    await page.getByLabel("照片").setInputFiles(await drawPhoto(path.join(info.outputDir, "pump.jpg")));
    await look(page);
    await expect(page.getByText("已经收到1个文件")).toBeVisible();
    await look(page);
    await expect(page.getByText("已经收到1个文件")).toBeVisible();
    await fileNameless(page);
    await expect(page.getByText("1份", { exact: true })).toBeVisible();
  });

  test("Enter in a line of the form sends it and does not merely look", async ({ page }) => {
    await page.goto("/tip");
    await page.getByLabel("商家名称").fill("老渡口加油站");
    await page.getByLabel("商家名称").press("Enter");
    await expect(page.getByRole("alert")).toContainText("处需要改一下");
    await expect(page).toHaveURL(/\/tip$/);
  });
});

test.describe("with the page's few lines of script", () => {
  test("the choice appears while one writes, and the place where one writes is kept", async ({ page }) => {
    await page.goto("/tip");
    await page.getByLabel("经过").pressSequentially(pump);
    const first = topics(page).getByRole("radio").first();
    await expect(first).toHaveAccessibleName("油品和加油机");
    await expect(page.getByLabel("经过")).toBeFocused();
    await expect(page).toHaveURL(/\/tip$/);
  });

  test("a choice made by hand stays, whatever is written after", async ({ page }) => {
    await page.goto("/tip");
    await page.getByText(/自己从.*类里挑/).click();
    await page.getByRole("radio", { name: "燃气灶和配件" }).first().check();
    await page.getByLabel("经过").fill(pump);
    await page.getByLabel("商家名称").focus();
    await page.waitForTimeout(3000);
    await expect(page.getByRole("radio", { name: "燃气灶和配件" }).first()).toBeChecked();
  });

  test("looking in the background sends words and no photo, one request at a time", async ({ page }, info) => {
    const asked: string[] = [];
    let open = 0;
    let most = 0;
    page.on("request", (request) => {
      if (!request.url().endsWith("/tip/look")) return;
      asked.push([...new URLSearchParams(request.postData() ?? "").keys()].join());
      open += 1;
      most = Math.max(most, open);
    });
    page.on("requestfinished", (request) => {
      if (request.url().endsWith("/tip/look")) open -= 1;
    });
    await page.goto("/tip");
    await page.getByLabel("照片").setInputFiles(await drawPhoto(path.join(info.outputDir, "pump.jpg")));
    for (const story of [pump, `${pump}后来又去了一次。`, refund]) {
      await page.getByLabel("经过").fill(story);
      await page.getByLabel("商家名称").focus();
    }
    await expect(page.getByRole("button", { name: "换成投诉表" })).toBeVisible();
    expect(new Set(asked)).toEqual(new Set(["formKey,story,merchantName"]));
    expect(most).toBe(1);
  });
});
