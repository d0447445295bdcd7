import { writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { openReceipt, signIn } from "./people.ts";
import { drawPhoto } from "./photo.ts";
import { type Complaint, sendOff, writeComplaint, writeTip } from "./steps.ts";

test.use({ javaScriptEnabled: false });

const told: Complaint = {
  story: "店员说吃了能降糖，我妈买了六盒保健品，血糖没降还头晕，想退款，也请查一查他家是不是骗老人。",
  merchant: "禾安县柏舟保健品店",
  address: "河西街道新华路",
  topic: /保健品宣传/,
  amount: "1980",
};

const half = (page: Page, kind: "complaint" | "tip") => page.locator(`section.half.${kind}`);

test("one receipt shows two halves; a letter with a photo, and taking back, stay in the half they are for", async ({ page }, info) => {
  await writeComplaint(page, told, {});
  const receipt = await sendOff(page, "both");
  await expect(async () => {
    await openReceipt(page, receipt);
    await expect(page.getByText("已经收到，等人接手")).toHaveCount(2, { timeout: 1000 });
  }).toPass();
  await expect(half(page, "complaint")).toContainText("这一半商家会知道您是谁");
  await expect(half(page, "tip")).toContainText("这一半不告诉商家");
  await expect(half(page, "complaint").getByText(/最迟.*告诉您是否受理/)).toBeVisible();
  await expect(half(page, "tip").getByText(/最迟.*决定是否立案/)).toBeVisible();

  await test.step("a file of a wrong kind is said at the field, and the words stay", async () => {
    await half(page, "tip").getByText("加照片、视频或文件").click();
    await half(page, "tip").getByLabel("写给办举报的人").fill("后门的仓库里还有很多箱。");
    const photo = await drawPhoto(path.join(info.outputDir, "boxes.jpg"));
    const note = path.join(info.outputDir, "note.txt");
    await writeFile(note, "不是照片");
    await half(page, "tip").getByLabel("照片、视频或文件").setInputFiles([photo, note]);
    await half(page, "tip").getByRole("button", { name: "发送" }).click();
    await expect(page.getByRole("alert").getByRole("link")).toHaveAttribute("href", "#files-tip");
    await expect(half(page, "tip").getByLabel("写给办举报的人")).toHaveValue("后门的仓库里还有很多箱。");
    await expect(half(page, "complaint").getByLabel("写给办投诉的人")).toHaveValue("");
    await half(page, "tip").getByRole("button", { name: "发送" }).click();
  });
  await expect(page.getByRole("status")).toContainText("举报：");
  await expect(half(page, "tip")).toContainText("后门的仓库里还有很多箱。");
  await expect(half(page, "tip").getByText("您后来补充的材料")).toBeVisible();
  await expect(half(page, "complaint")).not.toContainText("仓库");
  await expect(half(page, "complaint").getByText("您后来补充的材料")).toHaveCount(0);
  expect(page.url()).not.toMatch(/\d{4}.?\d{4}.?\d{4}/);

  await half(page, "complaint").getByText("撤回", { exact: true }).click();
  await expect(half(page, "complaint").getByText("撤回的只是投诉这一半，举报照样办。")).toBeVisible();
  await half(page, "complaint").getByRole("checkbox", { name: "我确认要撤回" }).check();
  await half(page, "complaint").getByRole("button", { name: "确认撤回" }).click();
  await expect(page.getByRole("status")).toContainText("举报照样办");
  await expect(async () => {
    await openReceipt(page, receipt);
    await expect(half(page, "complaint").getByText("您已经撤回")).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(half(page, "tip").getByText("已经收到，等人接手")).toBeVisible();

  await signIn(page, "lu");
  await page.goto("/staff/leads");
  const row = page.getByRole("row", { name: /柏舟保健品店/ }).filter({ hasText: "举报" });
  await row.getByRole("link").first().click();
  await expect(page.getByText("后门的仓库里还有很多箱。")).toBeVisible();
  await expect(page.getByText(/2026.*补充|\d+月\d+日补充/)).toBeVisible();
});

const written = {
  complaint: (page: Page, merchant: string) => writeComplaint(page, { ...told, merchant }),
  tip: (page: Page, merchant: string) => writeTip(page, { ...told, merchant, reward: true }),
  both: (page: Page, merchant: string) => writeComplaint(page, { ...told, merchant }, { reward: true }),
};

for (const [want, at] of (["tip", "complaint", "both"] as const).flatMap((one) => [[one, ""] as const, [one, "/en"] as const])) {
  test(`the confirmation of ${want} at ${at}/submit prints on one sheet`, async ({ page }) => {
    await written[want](page, `禾安县印着一页的${want}${at.slice(1)}店`);
    await page.goto(at + new URL(page.url()).pathname);
    await page.getByRole("button", { name: /^(提交投诉|提交举报|提交投诉和举报|Send the .*)$/ }).click();
    await expect(page.locator(".receipt-number")).toBeVisible();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
}
