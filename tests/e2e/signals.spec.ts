import { expect, type Page, test } from "@playwright/test";
import { beyond } from "./fits.ts";
import { signIn } from "./people.ts";
import { type Complaint, sendOff, writeComplaint } from "./steps.ts";

test.use({ javaScriptEnabled: false });

const shop = "禾安县望月保健品店";

const complaint: Complaint = {
  topic: /保健品宣传/,
  merchant: shop,
  address: "河西街道月亮湾 3 号",
  amount: "680",
  story: "店员说这种保健品吃了血压就稳了，我爸吃了两盒一点没变，还多花了冤枉钱，要求退款。",
};
const who = { name: "卢望舒", phone: "138 0000 6611", address: "禾安县河西街道月亮湾 8 号院" };

async function file(page: Page, by: typeof who): Promise<void> {
  await writeComplaint(page, { ...complaint, who: by });
  await sendOff(page, "complaint");
}

async function openFirst(page: Page): Promise<void> {
  await page.goto("/staff/leads");
  await page
    .getByRole("row", { name: new RegExp(shop) })
    .getByRole("link")
    .first()
    .click({ timeout: 1000 });
}

test("who decides sees how often, what it is and what it is not, and goes from one to the other; nothing is decided by it", async ({
  page,
}) => {
  await file(page, who);
  await file(page, { ...who, name: "卢望川", phone: "+8613800006611" });
  await signIn(page, "lu");
  await expect(async () => {
    await page.goto("/staff/leads");
    await expect(page.getByRole("row", { name: new RegExp(shop) })).toHaveCount(2, { timeout: 1000 });
    await openFirst(page);
  }).toPass();

  const panel = page.getByRole("region", { name: "投诉次数（事实，供参考）" });
  await expect(panel).toContainText("只是次数，不能单凭它不受理");
  await expect(panel).toContainText("同一个电话另外提出了 1 件投诉。");
  await expect(panel).toContainText("其中 1 件投诉的也是这家。");
  await expect(panel).toContainText("另有 1 个名字留过同一个电话。");
  await expect(panel).toContainText("另有 1 个名字填过同一个地址。");
  await expect(panel).toContainText("另有 1 件写的经过和这件几乎一样。");
  await expect(panel).toContainText("这家另有 1 件投诉");
  await expect(page.getByRole("main")).not.toContainText(/卢望舒|卢望川|6611/);
  expect(await beyond(page)).toBe(0);
  const [here, other] = [new URL(page.url()).pathname, await panel.getByRole("link").first().innerText()];
  expect(here).not.toContain(other);
  await panel.getByRole("link").first().click();
  await expect(panel).toContainText("同一个电话另外提出了 1 件投诉。");
  await panel.getByRole("link").first().click();
  expect(new URL(page.url()).pathname).toBe(here);

  await page.getByRole("button", { name: "认领" }).click();
  await expect(page.getByRole("link", { name: /受理/ }).first()).toBeVisible();
});
