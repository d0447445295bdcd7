import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { unzipSync } from "fflate";
import { qrIn } from "#tests/support/qr-in.ts";
import { signIn, signOut } from "./people.ts";

test.use({ javaScriptEnabled: false });

test("the publicity officer fetches the pack of an issue and of a case that are out, and the record says so", async ({ page, baseURL }) => {
  await page.goto("/");
  await page.getByRole("main").locator(".notices a").first().click();
  const number = /\d{4}-\d{6}$/.exec(page.url())?.[0] ?? "";
  const title = await page.getByRole("heading", { level: 1 }).innerText();
  await signIn(page, "song");
  await page.goto(`/staff/cases/${number}`);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "取分享包" }).click()]);
  expect(download.suggestedFilename()).toBe(`分享包-${number}.zip`);
  const files = unzipSync(await readFile(await download.path()));
  expect(Object.keys(files)).toContain("海报.png");
  expect(new URL((await qrIn(files["海报.png"] ?? new Uint8Array())) ?? "").pathname).toBe(`/cases/${number}`);
  expect(new TextDecoder().decode(files["公众号文章.html"])).toContain(title);

  await page.goto(`/cases/${number}`);
  const slug = /\/exposure-days\/([\w-]+)/.exec((await page.locator(".crumbs a").first().getAttribute("href")) ?? "")?.[1] ?? "";
  await page.goto(`/staff/exposure/${slug}`);
  const [pack] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "取分享包" }).click()]);
  expect(pack.suggestedFilename()).toBe(`分享包-${slug}.zip`);
  await signOut(page);

  await signIn(page, "zhou");
  await page.goto("/staff/activity");
  await expect(page.getByText("取走曝光日的分享包").first()).toBeVisible();
  await expect(page.getByText("取走案例的分享包").first()).toBeVisible();
  expect((await page.request.get(`${baseURL}/cases/${number}/card.png`)).headers()["content-type"]).toBe("image/png");
});
