import { expect, test } from "@playwright/test";
import { openLead, openReceipt, receiptOn, signIn } from "./people.ts";
import { fileTip } from "./steps.ts";

test.use({ javaScriptEnabled: false });

test("an informant types the receipt again, mends one digit, withdraws, and reads that the clue is still followed", async ({ page }) => {
  const receipt = await fileTip(page, {
    topic: /油品和加油机/,
    merchant: "禾安县长虹加油站",
    address: "白塘镇西头",
    story: "三号枪加两百块，仪表只涨了一格，连着三回都这样。",
  });
  const copy = page.getByLabel("请照着再输一遍，确认已经抄下");
  await copy.fill(receipt.replace(/\d$/, (last) => String((Number(last) + 1) % 10)));
  await page.getByRole("button", { name: "核对" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  expect(await receiptOn(page)).toBe(receipt);
  await copy.fill(receipt);
  await page.getByRole("button", { name: "核对" }).click();
  await expect(page.getByRole("heading", { name: "抄对了" })).toBeVisible();
  expect(page.url()).not.toMatch(/\d{4}.?\d{4}.?\d{4}/);

  await expect(async () => {
    await openReceipt(page, receipt);
    await expect(page.getByText("您做过的和还可以做的")).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(page.getByText("请求再办一次")).toHaveCount(0);
  await page.getByText("撤回", { exact: true }).click();
  await page.getByRole("checkbox", { name: "我确认要撤回" }).check();
  await page.getByRole("button", { name: "确认撤回" }).click();
  await expect(page.getByRole("status")).toContainText("您的撤回收到了");
  await expect(async () => {
    await openReceipt(page, receipt);
    await expect(page.getByText(/仍可以继续核查/)).toBeVisible({ timeout: 1000 });
  }).toPass();

  await signIn(page, "lu");
  await openLead(page, "长虹加油站");
  await expect(page.getByRole("heading", { name: "反映人自己做的" })).toBeVisible();
});

test("the code on the confirmation can be verified by anybody, and says only its kind and its days", async ({ page }) => {
  await fileTip(page, {
    topic: /油品和加油机/,
    merchant: "禾安县青石加油站",
    story: "二号枪加一百块，仪表只涨了半格，连着两回都这样。",
  });
  const code = /(?:[0-9A-Z]{4}-){7}[0-9A-Z]{4}/.exec(await page.locator("main").innerText())?.[0] ?? "";
  await page.goto("/verify");
  await page.getByLabel("收件凭证码").fill(code.replace(/.$/, (last) => (last === "7" ? "8" : "7")));
  await page.getByRole("button", { name: "核对" }).click();
  await expect(page.getByRole("alert")).toContainText("不是本局出具");
  await page.getByLabel("收件凭证码").fill(code.toLowerCase());
  await page.getByRole("button", { name: "核对" }).click();
  const told = page.getByRole("status");
  await expect(told).toContainText("是本局出具的");
  await expect(told).toContainText("举报");
  await expect(page.locator("main")).not.toContainText("青石");
});
