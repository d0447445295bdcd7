import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { beyond } from "./fits.ts";

const box = (page: Page) => page.getByRole("combobox", { name: "搜索案例" });
const offers = (page: Page) => page.getByRole("listbox", { name: "您可能要找的" }).getByRole("option");

/** What was asked while somebody typed. */
function questions(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.pathname === "/search/suggest") asked.push(url.searchParams.get("q") ?? "");
  });
  return asked;
}

test("a citizen narrows a search down by six groups, takes one answer away again, and sorts, all in the address", async ({ page }) => {
  await page.goto("/search?q=加油");
  for (const group of ["类别", "地方", "年份", "罚没数额", "处罚机关", "曝光日"])
    await expect(page.getByRole("heading", { level: 3, name: group, exact: true })).toBeVisible();
  await page.getByRole("link", { name: /^5万—20万元/ }).click();
  await expect(page).toHaveURL(/penalty=3/);
  const some = await page.locator("li.notice").count();
  await page.getByRole("link", { name: /^1万元以下/ }).click();
  expect(await page.locator("li.notice").count()).toBeGreaterThan(some);
  await page.getByRole("link", { name: "去掉条件：1万元以下" }).click();
  await expect(page.locator("li.notice")).toHaveCount(some);
  await page.getByRole("link", { name: /^禾安县市场监督管理局/ }).click();
  await expect(page).toHaveURL(/authority=own/);
  await page.getByRole("link", { name: "罚没最多" }).click();
  await expect(page).toHaveURL(/penalty=3&authority=own&sort=amount$/);
  await expect(page.locator("li.notice")).toHaveCount(some);
  await expect(page.getByText(/案例更新到\d{4}年/)).toBeVisible();
});

test("who types is offered topics, operators and cases, and goes there with the keys alone", async ({ page }) => {
  await page.goto("/");
  await box(page).pressSequentially("顺达");
  await expect(offers(page).first()).toBeVisible();
  await expect(page.getByRole("status")).toHaveText(/^有 \d+ 条提示/);
  await expect(box(page)).toHaveAttribute("aria-expanded", "true");
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await expect(offers(page).filter({ hasText: "企业 禾安县顺达加油站" })).toHaveCount(1);
  await box(page).press("ArrowUp");
  await expect(page.getByRole("option", { selected: true })).toHaveText(/^案例/);
  await box(page).press("Enter");
  await expect(page).toHaveURL(/\/cases\/\d{4}-\d{6}$/);
});

test("Escape sends the list away and leaves what was typed, Enter searches for it, and without network the box is a box", async ({
  page,
}) => {
  const asked = questions(page);
  await page.goto("/");
  await box(page).pressSequentially("电");
  await page.waitForTimeout(500);
  expect(asked).toEqual([]);
  await box(page).pressSequentially("梯");
  await expect(offers(page).first()).toHaveText("类别 电梯安全");
  await box(page).press("Escape");
  await expect(offers(page)).toHaveCount(0);
  await expect(box(page)).toHaveValue("电梯");
  await page.route("**/search/suggest?*", (route) => route.abort());
  await box(page).pressSequentially("困人");
  await page.waitForTimeout(500);
  await expect(offers(page)).toHaveCount(0);
  await box(page).press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("查“电梯困人”");
});

test("pinyin on its way to be characters is not looked for, the characters are", async ({ page }) => {
  const asked = questions(page);
  await page.goto("/search");
  await box(page).focus();
  const keyboard = await page.context().newCDPSession(page);
  for (const text of ["dian", "dian'ti"])
    await keyboard.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  await page.waitForTimeout(500);
  expect(asked).toEqual([]);
  await keyboard.send("Input.insertText", { text: "电梯" });
  await expect(offers(page).first()).toHaveText("类别 电梯安全");
  expect(asked).toEqual(["电梯"]);
});

test("a late answer to an earlier word is not shown for a later one", async ({ page }) => {
  await page.route("**/search/suggest?*", async (route) => {
    if (decodeURIComponent(route.request().url()).endsWith("=加油")) await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue().catch(() => undefined);
  });
  await page.goto("/");
  await box(page).pressSequentially("加油");
  await page.waitForRequest("**/search/suggest?*");
  await box(page).fill("电梯");
  await expect(offers(page).first()).toHaveText("类别 电梯安全");
  await page.waitForTimeout(1_800);
  await expect(offers(page).first()).toHaveText("类别 电梯安全");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("names like the question stand above the answers, and what finds nothing leads to the nearest topic and to a tip", async ({
    page,
  }) => {
    await page.goto("/search?q=电梯");
    const named = page.getByRole("navigation", { name: "名字相近的类别和企业" });
    await expect(named.getByRole("link", { name: "电梯安全" })).toHaveAttribute("href", "/topics/lifts");
    await page.goto("/search?q=电梯困人没人管&township=没有的镇");
    await expect(page.getByRole("heading", { name: "没有找到" })).toBeVisible();
    await expect(page.getByRole("main").getByRole("link", { name: "电梯安全" })).toBeVisible();
    await expect(page.getByRole("main").getByRole("link", { name: "我要举报" })).toBeVisible();
    await page.getByRole("link", { name: "去掉这些条件再找" }).click();
    expect(await page.locator("li.notice").count()).toBeGreaterThan(0);
  });

  test("all values of a group stand on a page of their own, and one of them leads back to the answers, narrowed", async ({ page }) => {
    await page.goto("/search/by/topic?sort=amount");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("缩小范围：类别");
    const values = page.locator(".values a");
    const [name = "", count = ""] = (await values.last().innerText()).split(/\s+/);
    await values.last().click();
    await expect(page).toHaveURL(/\/search\?topic=[\w-]+&sort=amount$/);
    await expect(page.locator("li.notice")).toHaveCount(Number.parseInt(count, 10));
    await expect(page.getByRole("link", { name: `去掉条件：${name}` })).toBeVisible();
    await page.goto(page.url().replace("/search?", "/search/by/topic?"));
    await expect(values.and(page.locator("[aria-current=true]"))).toHaveText(new RegExp(`^${name}`));
    await page.getByRole("link", { name: "回到搜索结果" }).click();
    await expect(page).toHaveURL(/\/search\?topic=[\w-]+&sort=amount$/);
  });

  test("in 长者模式 on a narrow phone, in both languages, nothing runs over the edge", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto("/");
    await page.locator(".display button").click();
    for (const path of ["/search?q=加油", "/search?q=xyzzy&township=没有的镇", "/en/search?q=电梯&penalty=2&authority=own"]) {
      await page.goto(path);
      await page.locator(".facets > summary").click();
      expect([path, await page.locator(".elder").count(), await beyond(page)]).toEqual([path, 1, 0]);
    }
    for (const path of ["/search/by/authority", "/en/search/by/topic?q=加油"]) {
      await page.goto(path);
      expect([path, await page.locator(".elder").count(), await beyond(page)]).toEqual([path, 1, 0]);
    }
  });
});
