import path from "node:path";
import { expect, test } from "@playwright/test";
import { findLead, openReceipt, receiptOn, signIn, signOut } from "./people.ts";
import { drawPhoto } from "./photo.ts";

test.use({ javaScriptEnabled: false });

test("intake takes down what 12345 passed on; the caller follows it; its unit notes the 12315 number", async ({ page }, info) => {
  await signIn(page, "shen");
  await page.getByRole("link", { name: "代录来件" }).click();
  await page.getByRole("link", { name: "登记举报" }).click();
  await page.getByLabel("从哪里来").selectOption("12345热线转办");
  await page.getByLabel("经过").fill("来电人说，三号枪加油机少给油，加四十升只有三十八升半，连着三次都这样。");
  await page.getByLabel("类别").selectOption("fuel-metering");
  await page.getByLabel("商家名称").fill("禾安县远航加油站");
  await page.getByLabel("照片").setInputFiles(await drawPhoto(path.join(info.outputDir, "pump.jpg")));
  await page.getByRole("radio", { name: "只留电话" }).check();
  await page.getByLabel("电话 选填").fill("138 0000 1024");
  await page.getByRole("button", { name: "登记", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("请写来源编号");
  await expect(page.getByLabel("商家名称")).toHaveValue("禾安县远航加油站");
  await page.getByLabel("来源编号").fill("HA45-0999-0001");
  await page.getByRole("button", { name: "登记", exact: true }).click();
  await expect(page.getByRole("heading", { name: "举报已登记" })).toBeVisible();
  await expect(page.getByText("请把回执码告诉来电人")).toBeVisible();
  const receipt = await receiptOn(page);
  expect(receipt).toMatch(/^(\d{4} ){4}\d{4}$/);
  await signOut(page);

  await openReceipt(page, receipt);
  await expect(page.getByText("禾安县远航加油站").first()).toBeVisible();

  await signIn(page, "lu");
  const row = await findLead(page, "远航加油站");
  await expect(row).toContainText("12345热线转办");
  await row.getByRole("link").first().click();
  await expect(page.getByText("12345热线转办 · HA45-0999-0001")).toBeVisible();
  await page.getByRole("link", { name: "填登记号" }).click();
  await page.getByLabel("12315登记号").fill("？");
  await page.getByRole("button", { name: "记下" }).click();
  await expect(page.getByRole("alert")).toContainText("6 到 40 位");
  await page.getByLabel("12315登记号").fill("1330326009999");
  await page.getByRole("button", { name: "记下" }).click();
  await expect(page.getByText("1330326009999").first()).toBeVisible();
});

test("intake hands over what is not on 12315 yet, and keeps the roster of supervisors", async ({ page }) => {
  await signIn(page, "shen");
  await page.getByRole("link", { name: "未登记12315" }).click();
  await expect(page.getByText("24 个工作小时")).toBeVisible();
  const file = await page.request.get("/staff/filings/unregistered.csv");
  expect(file.headers()["content-type"]).toContain("text/csv");
  expect(await file.text()).toContain("本局编号,类型,收到日期,到期日,经营者");
  const row = page.getByRole("row", { name: /综合行政执法大队/ }).first();
  const number = /[JT]-\d{4}-\d{4}/.exec(await row.innerText())?.[0] ?? "";
  await row.getByRole("link", { name: "填登记号" }).click();
  await expect(page.getByRole("heading", { name: `线索 ${number}` })).toBeVisible();
  await page.getByLabel("12315登记号").fill("1330326008888");
  await page.getByRole("button", { name: "记下" }).click();
  await page.goto("/staff/filings/unregistered");
  await expect(page.getByText(number)).toHaveCount(0);

  await page.getByRole("link", { name: "义务监督员" }).click();
  await page.getByRole("link", { name: "钱桂香" }).click();
  await expect(page.getByRole("row", { name: /编号不显示/ })).toBeVisible();
  await page.getByRole("link", { name: "义务监督员" }).first().click();
  await page.getByRole("link", { name: "登记监督员" }).click();
  await page.getByLabel("编号").fill("YJ-009");
  await page.getByLabel("姓名").fill("顾小梅");
  await page.getByRole("button", { name: "登记" }).click();
  await page.getByRole("link", { name: "顾小梅" }).click();
  await page.getByRole("link", { name: "办理解聘" }).click();
  await page.getByRole("button", { name: "确认解聘" }).click();
  await expect(page.getByText(/解聘$/).last()).toBeVisible();
});
