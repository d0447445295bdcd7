import { expect, test } from "@playwright/test";
import { signIn, signOut } from "./people.ts";

test("intake enters an operator, corrects it, and ends it; a colleague who takes a tip down finds it meanwhile", async ({ page }) => {
  await signIn(page, "shen");
  await page.goto("/staff/operators");
  await page.getByRole("link", { name: "录入经营主体" }).click();
  await page.getByLabel("统一社会信用代码").fill("91350100M000100Y44");
  await page.getByLabel("名称").fill("禾安县晨光文具商行");
  await page.getByLabel("经营场所").fill("实验小学西侧 1 号");
  await page.getByRole("button", { name: "录入" }).click();
  await expect(page.getByText("最后一位和前面对不上").first()).toBeVisible();
  await expect(page.getByLabel("名称")).toHaveValue("禾安县晨光文具商行");
  await page.getByLabel("统一社会信用代码").fill("91350100m000100y43");
  await page.getByRole("button", { name: "录入" }).click();
  await page.getByRole("link", { name: "禾安县晨光文具商行" }).click();
  await page.getByLabel("经营场所").fill("实验小学东侧 2 号");
  await page.getByLabel("所在乡镇、街道").selectOption("城关镇");
  await page.getByRole("button", { name: "保存更正" }).click();
  await expect(page.getByRole("row", { name: /晨光文具/ })).toContainText("实验小学东侧 2 号");

  await page.goto("/staff/filings/new");
  await page.locator("#merchantName").pressSequentially("晨光 文具");
  await page.getByRole("listbox").getByRole("option").click();
  await expect(page.locator("#merchantAddress")).toHaveValue("实验小学东侧 2 号");
  await expect(page.locator("#township")).toHaveValue("城关镇");

  await page.goto("/staff/operators?q=晨光");
  await page.getByRole("link", { name: "禾安县晨光文具商行" }).click();
  await page.getByRole("link", { name: "移出名录" }).click();
  await page.getByRole("button", { name: "确认移出" }).click();
  expect(await (await page.request.get("/operators?q=晨光文具")).json()).toEqual({ operators: [] });
  await signOut(page);
  await signIn(page, "lu");
  expect((await page.goto("/staff/operators"))?.status()).toBe(403);
});
