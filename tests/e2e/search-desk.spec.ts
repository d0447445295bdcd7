import { expect, test } from "@playwright/test";
import { signIn, signOut } from "./people.ts";

/** What people say and no case does, and the word that cases have for it. */
const said = "嘀嗒鬼枪";
const written = "加油机";

test("what nobody found is counted without who, gets another name at the desk, and is found at once", async ({ page, browser }) => {
  const citizen = await (await browser.newContext()).newPage();
  const asked = `/search?q=${encodeURIComponent(said)}`;
  for (let time = 0; time < 2; time += 1) {
    await citizen.goto(asked);
    await expect(citizen.getByRole("heading", { name: "没有找到" })).toBeVisible();
  }
  await citizen.goto(`/search?q=${encodeURIComponent("嘀嗒鬼枪 13812345678")}`);

  await signIn(page, "song");
  await page.goto("/staff/search?days=7");
  const row = page.getByRole("row", { name: new RegExp(said) });
  await expect(row).toHaveCount(1);
  await expect(row.getByRole("cell").first()).toHaveText("2");
  await expect(page.locator("main")).not.toContainText("13812345678");
  await expect(row.getByRole("link", { name: `搜搜看：${said}` })).toHaveAttribute(
    "href",
    new RegExp(`/search\\?q=${encodeURIComponent(said)}$`),
  );

  await row.getByRole("link", { name: `加同义词：${said}` }).click();
  const names = page.getByLabel("叫法");
  await expect(names).toHaveValue(new RegExp(said));
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByText("至少写 2 个不同的叫法").first()).toBeVisible();
  await names.fill(`${said}、王建国`);
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByText("像是人的姓名").first()).toBeVisible();
  await expect(names).toHaveValue(`${said}、王建国`);
  await names.fill(`${said}、${written}`);
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByRole("row", { name: `${said}、${written}` })).toContainText("宋");
  await signOut(page);

  await citizen.goto(asked);
  await expect(citizen.getByRole("heading", { name: "没有找到" })).toBeHidden();
  await expect(citizen.locator("main")).toContainText(written);

  await signIn(page, "song");
  await page.goto("/staff/search");
  await page.getByRole("link", { name: `停用：${said}、${written}` }).click();
  await page.getByRole("button", { name: "确认停用" }).click();
  await expect(page.getByText("还没有加过")).toBeVisible();
  await signOut(page);
  await citizen.goto(asked);
  await expect(citizen.getByRole("heading", { name: "没有找到" })).toBeVisible();
});

test("a leader reads it and adds nothing; who takes in does not read it", async ({ page }) => {
  await signIn(page, "zhou");
  await page.goto("/staff/search");
  await expect(page.getByRole("heading", { name: "搜索好不好用" })).toBeVisible();
  await expect(page.getByRole("link", { name: "加一组同义词" })).toHaveCount(0);
  expect((await page.goto("/staff/search/synonyms/new"))?.status()).toBe(403);
  await signOut(page);
  await signIn(page, "shen");
  expect((await page.goto("/staff/search"))?.status()).toBe(403);
});
