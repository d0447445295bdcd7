import { expect, test } from "@playwright/test";
import { signIn, signOut } from "./people.ts";

test.use({ javaScriptEnabled: false });

const bulletin = `禾安县市场监管局公布典型案例
2026-06-12
一、禾安县市场监管局查处禾安县远舟石化有限公司破坏计量器具准确度案
2026年5月9日，执法人员在城东镇检查发现3台加油机铅封被破坏。2026年5月28日，禾安县市场监管局依据《中华人民共和国计量法》第二十六条，对当事人作出没收违法所得86.25万元、罚款2000元的行政处罚（禾市监处罚〔2026〕871号）。
二、禾安县市场监管局查处陈某某未明码标价案
今年4月，禾安县市场监管局对当事人给予警告的行政处罚。`;

test("an officer pastes a bulletin, looks at what was read, and makes a draft of one case", async ({ page }) => {
  await signIn(page, "song");
  await page.goto("/staff/cases");
  await page.getByRole("link", { name: "读一份通报" }).click();
  await page.getByLabel("通报全文").fill("今天食堂吃排骨。");
  await page.getByRole("button", { name: "读出案例" }).click();
  await expect(page.getByLabel("通报全文")).toHaveValue("今天食堂吃排骨。");
  await expect(page.locator("main")).toContainText("没有读到案例");

  await page.getByLabel("通报全文").fill(bulletin);
  await page.getByRole("button", { name: "读出案例" }).click();
  const cases = page.locator(".case-read");
  await expect(cases).toHaveCount(2);
  await expect(cases.first().locator("mark", { hasText: "86.25万元" })).toBeVisible();
  await expect(cases.last()).toContainText("只给予警告");
  await cases.first().getByRole("button", { name: "写成草稿" }).click();
  await expect(page.locator("[name=party]")).toHaveValue("禾安县远舟石化有限公司");
  await expect(page.locator("[name=fineYuan]")).toHaveValue("2000");
  await page.locator("[name=tier][value=serious]").check();
  await page.locator("[name=spot]").fill("看铅封是否完好");
  await page.locator("[name=act]").fill("留好小票，到曝光台举报。");
  await page.getByRole("button", { name: "存为草稿" }).click();
  await expect(page).toHaveURL(/\/staff\/cases\/\d{4}-\d{6}$/);
  await expect(page.locator("main")).toContainText("禾安县远舟石化有限公司");
});

test("the brigade hands in a typical case; publicity drafts from it", async ({ page }) => {
  await signIn(page, "lu");
  await page.goto("/staff/cases/report");
  const fields: [string, string][] = [
    ["filledOn", "2026-11-02"],
    ["caseType", "计量违法"],
    ["caseName", "禾安县云帆加油站破坏计量器具准确度案"],
    ["partyName", "禾安县云帆加油站"],
    ["filedOn", "2026-07-01"],
    ["penaltyOn", "2026-10-15"],
    ["penaltyText", "没收违法所得12.1万元，罚款2000元。"],
    ["fine", "0.2"],
    ["summary", "县局接到线索后检定四台加油机，示值误差都超出国家允许的范围，持续了五个月。"],
    ["contact", "陆远"],
    ["contactPhone", "0000-12315"],
  ];
  for (const [name, value] of fields) await page.locator(`[name=${name}]`).fill(value);
  await page.locator("[name=handlingStatus][value=closed]").check();
  await page.locator("[name=penalised]").check();
  await page.getByRole("button", { name: "报送" }).click();
  await expect(page.locator("main")).toContainText("已办结的案件请写结案时间");
  await page.locator("[name=closedOn]").fill("2026-10-21");
  await page.getByRole("button", { name: "报送" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("禾安县云帆加油站破坏计量器具准确度案");
  await signOut(page);

  await signIn(page, "song");
  await page.goto("/staff/cases/reports");
  await page.getByRole("link", { name: "禾安县云帆加油站破坏计量器具准确度案" }).click();
  await page.getByRole("link", { name: "写成草稿" }).click();
  await expect(page.locator("[name=fineYuan]")).toHaveValue("2000");
  await expect(page.locator("[name=title]")).toHaveValue("禾安县云帆加油站破坏计量器具准确度案");
});
