import { expect, test } from "@playwright/test";
import { daysAgo } from "#tests/support/days-ago.ts";
import { beyond } from "./fits.ts";
import { signIn } from "./people.ts";

test.use({ javaScriptEnabled: false });

const yesterday = daysAgo(1);

const table = [
  "12315投诉举报导出表",
  "",
  "登记编号,业务类型,被投诉主体,地址,问题描述,接收时间,提供方姓名,联系电话,满意度",
  `1330326500001,投诉,海潮保健品店,新华路18号,店员说吃了能降糖，买了六盒保健品，血糖没降还头晕，想退款。,${yesterday},方小圆,13900001234,满意`,
  `1330326500002,举报,禾安县远帆加油站,国道路口,三号枪加油机少给油，加四十升只有三十八升半，连着三次。,${yesterday},匿名,,`,
  `1330326500001,投诉,海潮保健品店,新华路18号,店员说吃了能降糖，买了六盒保健品，血糖没降还头晕，想退款。,${yesterday},方小圆,13900001234,`,
  `1330326500003,投诉,海潮保健品店,新华路18号,太短,${yesterday},方小圆,13900001234,`,
].join("\r\n");

test("intake reads a 12315 export first, takes down what it showed, and the same file again changes nothing", async ({ page }) => {
  const file = { name: "12315.csv", mimeType: "text/csv", buffer: Buffer.from(`\uFEFF${table}`) };
  await signIn(page, "shen");
  await page.getByRole("link", { name: "代录来件" }).click();
  await page.getByRole("link", { name: "从12315导出的表批量导入" }).click();
  await page.getByRole("button", { name: "试读" }).click();
  await expect(page.getByRole("alert")).toContainText("请选一个文件");
  await page.getByLabel("选择文件").setInputFiles(file);
  await page.getByRole("button", { name: "试读" }).click();
  await expect(page.getByRole("heading", { name: "试读结果" })).toBeVisible();
  const row = (line: number) => page.getByRole("row").nth(line);
  await expect(row(1)).toContainText("方* 139****1234");
  await expect(row(1)).toContainText("将登记");
  await expect(row(3)).toContainText("和第 4 行是同一个编号");
  await expect(row(4)).toContainText("内容：");
  await expect(page.getByText("没有用到的列：满意度")).toBeVisible();
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await beyond(page)).toBeLessThanOrEqual(0);
  }
  await page.getByRole("button", { name: "登记这 2 行" }).click();
  await expect(page.getByRole("heading", { name: "导入结果" })).toBeVisible();
  await expect(row(2)).toContainText("已登记");

  await expect(async () => {
    await page.goto("/staff/filings/import");
    await page.getByLabel("选择文件").setInputFiles(file);
    await page.getByRole("button", { name: "试读" }).click();
    await expect(row(1)).toContainText(/已登记过：线索 T-\d{4}-\d{4}/, { timeout: 1000 });
  }).toPass();
  await expect(page.getByText("没有可以登记的行")).toBeVisible();
});
