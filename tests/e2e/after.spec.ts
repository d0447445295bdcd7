import { expect, type Page, test } from "@playwright/test";
import { daysAgo } from "#tests/support/days-ago.ts";
import { reviewInTurn, signIn, signOut } from "./people.ts";

test.use({ javaScriptEnabled: false });

/** The number of a demo case whose day was so many days ago. */
const demoNumber = (days: number, serial: string): string => `${daysAgo(days).slice(0, 4)}-${serial}`;

const corrected = demoNumber(60, "221037");
const withdrawn = demoNumber(60, "221705");
const expired = demoNumber(195, "140071");

const today = () => daysAgo(0);

const plainly = (page: Page) => page.locator("main").innerText();

test("a correction is published in the open, dated and with its parts, and stands in the register", async ({ page }) => {
  await signIn(page, "song");
  await page.goto(`/staff/cases/${corrected}/edit`);
  await page.locator("[name=fineYuan]").fill("31000");
  await page.locator("main form button").last().click();
  await expect(page).toHaveURL(new RegExp(`/staff/cases/${corrected}$`));
  await signOut(page);
  await reviewInTurn(page, corrected);
  await page.goto(`/cases/${corrected}`);
  await expect(page.getByText(/更正：罚款/)).toHaveCount(0);
  await signIn(page, "song");
  await page.goto(`/staff/cases/${corrected}/publish-correction`);
  await page.getByRole("button", { name: "公布这一稿" }).click();
  await signOut(page);
  await page.goto(`/cases/${corrected}`);
  await expect(page.getByText(`${today()} 更正：罚款`)).toBeVisible();
  await page.getByRole("link", { name: "更正与撤下登记" }).click();
  await expect(page).toHaveURL(/\/register$/);
  await page.getByRole("link", { name: corrected }).click();
  await expect(page).toHaveURL(new RegExp(`/cases/${corrected}$`));
});

test("what the bureau saw when it went again is public once a second person has confirmed it", async ({ page }) => {
  await signIn(page, "song");
  await page.goto(`/staff/cases/${corrected}`);
  await page.getByRole("link", { name: "公开以后" }).click();
  await page.getByRole("link", { name: "记下整改回头看…" }).click();
  await page.getByLabel("哪一天去看的").fill("2099-01-01");
  await page.getByRole("radio", { name: "已整改到位" }).check();
  await page.getByRole("button", { name: "记下，等人确认" }).click();
  await expect(page.locator("#checkedOn-error")).toContainText("今天或以前");
  await expect(page.getByRole("radio", { name: "已整改到位" })).toBeChecked();
  await page.getByLabel("哪一天去看的").fill(today());
  await page.getByRole("button", { name: "记下，等人确认" }).click();
  await expect(page.getByText("等另一位同事确认，公众看不到")).toBeVisible();
  await expect(page.getByRole("button", { name: /确认/ })).toHaveCount(0);
  await signOut(page);
  await page.goto(`/cases/${corrected}`);
  expect(await plainly(page)).not.toContain("整改回头看");

  await signIn(page, "yan");
  await page.goto(`/staff/cases/${corrected}/after`);
  await page.getByRole("button", { name: "确认，写到公众页面" }).click();
  await signOut(page);
  await page.goto(`/cases/${corrected}`);
  expect(await plainly(page)).toMatch(/整改回头看：\s*已整改到位/);
  await page.goto("/exposure-days/quality-month");
  expect(await plainly(page)).toMatch(/整改回头看：\s*已整改到位/);
});

test("repair waits for the shortest term; what is withdrawn answers 410 and stands in the register without its name", async ({ page }) => {
  await page.goto(`/cases/${withdrawn}`);
  const title = await page.getByRole("heading", { level: 1 }).innerText();
  await signIn(page, "song");
  await page.goto(`/staff/cases/${withdrawn}/withdraw`);
  await page.getByRole("radio", { name: /^信用修复/ }).check();
  await page.getByRole("button", { name: "撤下，不再公开" }).click();
  await expect(page.locator("#reason-error")).toContainText("还没有公示满最短期限");
  await page.getByRole("radio", { name: /^不应公开/ }).check();
  await page.getByRole("button", { name: "撤下，不再公开" }).click();
  await signOut(page);

  const answer = await page.goto(`/cases/${withdrawn}`);
  expect(answer?.status()).toBe(410);
  await expect(page.getByRole("heading", { name: "此案例已不再公示" })).toBeVisible();
  expect(await page.content()).not.toContain(title.slice(0, 8));
  await page.getByRole("main").getByRole("link", { name: "更正与撤下登记" }).click();
  const entry = page.getByRole("listitem").filter({ hasText: "不应公开" });
  await expect(entry).toContainText("质量没有小事");
  await expect(entry).not.toContainText(withdrawn);
  expect((await page.goto(`/en/cases/${withdrawn}`))?.status()).toBe(410);
});

test("a case whose term has ended has left by itself", async ({ page }) => {
  expect((await page.goto(`/cases/${expired}`))?.status()).toBe(410);
  await expect(page.getByText(/公示期已满/)).toBeVisible();
  expect((await page.goto("/cases/2026-000000"))?.status()).toBe(404);
  await page.goto("/register");
  expect(await plainly(page)).not.toContain(expired);
});

test("a leader puts a new row of the terms; a wrong one is said at its field and keeps what was typed", async ({ page }) => {
  await signIn(page, "zhou");
  await page.goto("/staff/terms");
  await page.getByRole("link", { name: /^轻微/ }).click();
  await page.getByLabel("依据").fill("某省信用修复办法第八条");
  await page.getByRole("radio", { name: "处罚决定书的日期" }).check();
  await page.getByLabel("最短几个月").fill("4");
  await page.getByLabel("最长几个月").fill("3");
  await page.getByLabel("从哪天起适用").fill("2099-01-01");
  await page.getByRole("button", { name: "从那天起适用" }).click();
  await expect(page.locator("#maxMonths-error")).toContainText("不能比最短的少");
  await page.getByLabel("最短几个月").fill("1");
  await page.getByRole("button", { name: "从那天起适用" }).click();
  await expect(page).toHaveURL(/\/staff\/terms$/);
  await expect(page.getByRole("row", { name: /某省信用修复办法第八条/ })).toContainText("2099年1月1日起");
});
