import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { openLead, signIn } from "./people.ts";
import { drawPhoto } from "./photo.ts";
import { fileTip } from "./steps.ts";

test.use({ javaScriptEnabled: false });

test("a clerk sees the cleaned copy; the photograph as it came is taken out with a reason, and the record says so", async ({
  page,
}, info) => {
  const sent = await drawPhoto(path.join(info.outputDir, "nozzle.jpg"));
  await fileTip(page, {
    topic: /油品和加油机/,
    merchant: "禾安县南斗加油站",
    township: "白塘镇",
    story: "四号枪加三十升，油箱只进了二十六升，铅封也是断的，有照片。",
    files: sent,
  });

  await signIn(page, "lu");
  await openLead(page, "南斗加油站");
  const lead = page.url();
  await page.getByRole("link", { name: "原件", exact: true }).click();
  // Until the job has looked at it, it is nobody's to take.
  await expect(async () => {
    await page.reload();
    await expect(page.getByLabel("为什么要用原件")).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.getByLabel("为什么要用原件").fill("送");
  await page.getByRole("button", { name: "写明理由" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByLabel("为什么要用原件")).toHaveValue("送");
  await page.getByLabel("为什么要用原件").fill("送检定机构比对铅封，需要原图。");
  await page.getByRole("button", { name: "写明理由" }).click();
  await expect(page.getByText(/原件对您开放到/)).toBeVisible();

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "取走原件" }).click();
  const taken = await (await download).path();
  expect((await readFile(taken)).equals(await readFile(sent))).toBe(true);
  await page.goto(lead);
  await expect(page.getByText("取走原件")).toBeVisible();
});
