import { expect, type Page } from "@playwright/test";

const radios = ["first", "topic", "request", "identity"];
const ticks = ["consent", "wishesReward"];

/**
 * Goes through the steps by the names of their questions, in either language, and sends. What a step does not ask is left out.
 * Ends on the confirmation.
 */
export async function fileMatter(page: Page, want: "complaint" | "tip" | "both", answers: Record<string, string>, at = ""): Promise<void> {
  const said: Record<string, string> = { first: "none", ...answers };
  await page.goto(`${at}/submit`);
  await page.locator(`[name=want][value=${want}]`).check();
  await page.locator("main form .send button").first().click();
  for (let step = 0; step < 9 && !page.url().endsWith("/review"); step++) {
    for (const [name, value] of Object.entries(said)) {
      const field = page.locator(`main form [name=${name}]`);
      if ((await field.count()) === 0 || (await field.first().getAttribute("type")) === "hidden") continue;
      if (radios.includes(name)) await field.and(page.locator(`[value="${value}"]`)).check();
      else if (ticks.includes(name)) await field.check();
      else if (await field.isVisible()) await field.fill(value);
    }
    const before = page.url();
    await page.getByRole("button", { name: /^(保存，下一步|Save and go on)$/ }).click();
    expect(page.url()).not.toBe(before);
  }
  await page.getByRole("button", { name: /^(提交投诉|提交举报|提交投诉和举报|Send the .*)$/ }).click();
  await expect(page.locator(".receipt-number")).toBeVisible();
}
