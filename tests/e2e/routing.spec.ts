import { expect, type Page, test } from "@playwright/test";
import { openLead, openReceipt, signIn, signOut } from "./people.ts";
import { fileTip } from "./steps.ts";

test.use({ javaScriptEnabled: false });

const food = "站里的便利店卖过期食品：面包发霉，过期牛奶改日期再卖，方便面也过期了。";
const pump = "加油机少给油，六号枪加四十升只有三十六升。";

/** Files a nameless tip by somebody who is not sure what it is about, and gives its receipt. */
const tell = (page: Page, merchant: string, story: string): Promise<string> => fileTip(page, { merchant, story });

/** Opens the lead about a merchant from the member's own queue, as soon as it stands there. */
async function openFrom(page: Page, username: string, merchant: string, queue = "/staff/leads"): Promise<void> {
  await signIn(page, username);
  await openLead(page, merchant, queue);
  await expect(page.getByRole("heading", { level: 1, name: merchant })).toBeVisible();
}

async function sendTo(page: Page, topic: string, unit: string, button = "分派"): Promise<void> {
  await page.getByLabel("领域").selectOption({ label: topic });
  await page.getByLabel("主办单位").selectOption({ label: unit });
  await page.getByRole("button", { name: button }).click();
}

async function giveBack(page: Page, reason: string): Promise<void> {
  await page.getByRole("link", { name: "退回受理中心" }).click();
  await page.getByLabel("为什么不归我们").fill(reason);
  await page.getByRole("button", { name: "退回" }).click();
  await expect(page).toHaveURL(/\/staff\/leads$/);
}

test("a tip about two things becomes two linked leads in two queues, and the receipt shows both", async ({ page }) => {
  const receipt = await tell(page, "禾安县联谊加油站", food + pump);

  await openFrom(page, "lu", "联谊加油站");
  const why = page.getByRole("region", { name: "为什么在这里" });
  await expect(why).toContainText("就按这些话分的");
  await expect(why).toContainText("油品质量违法和加油站计量作弊");
  await expect(why).toContainText("其他 / 不确定");
  await expect(page.locator(".story mark").first()).toBeVisible();
  const linked = page.getByRole("region", { name: /同一来件的其他线索/ });
  await expect(linked).toContainText("投诉举报受理中心");
  await expect(linked).toContainText("编号不显示");
  await expect(linked.getByRole("link")).toHaveCount(0);
  await signOut(page);

  await openFrom(page, "shen", "联谊加油站");
  await expect(page.getByRole("region", { name: "为什么在这里" })).toContainText("行动方案没有覆盖这个领域");
  await expect(page.getByRole("region", { name: /同一来件的其他线索/ })).toContainText("综合行政执法大队");
  await signOut(page);

  await openReceipt(page, receipt);
  await expect(page.getByText("您说的是2件不同的事")).toBeVisible();
  await expect(page.locator(".strip")).toContainText("、");
  await expect(page.getByText("由投诉举报受理中心负责")).toBeVisible();
  await expect(page.getByText("由综合行政执法大队负责")).toBeVisible();
});

test("a vague tip goes to intake with its reasons; given back twice, a leader decides, and there it stays", async ({ page }) => {
  const merchant = "禾安县云水商行";
  await tell(page, merchant, "这家店不地道，请你们去看一看。");

  await openFrom(page, "shen", merchant);
  await expect(page.getByRole("region", { name: "为什么在这里" })).toContainText("系统不硬猜");
  const lead = page.url();
  await page.getByRole("link", { name: "分派" }).click();
  await expect(page.getByText("系统不硬猜")).toBeVisible();
  await sendTo(page, "电梯安全", "特种设备安全监察股");
  await expect(page.getByText(merchant)).toHaveCount(0);
  await signOut(page);

  await openFrom(page, "he", merchant);
  await giveBack(page, "去看过了，店里没有电梯。");
  expect((await page.goto(lead))?.status()).toBe(404);
  await signOut(page);

  await openFrom(page, "shen", merchant);
  await expect(page.getByRole("region", { name: "退回过 1 次" })).toContainText("店里没有电梯");
  await page.getByRole("link", { name: "分派" }).click();
  await sendTo(page, "油品和加油机", "标准计量股");
  await signOut(page);

  await openFrom(page, "fang", merchant);
  await giveBack(page, "没有计量器具，不归我们。");
  await signOut(page);

  await openFrom(page, "shen", merchant);
  await expect(page.getByText("由局领导决定归谁办")).toBeVisible();
  await expect(page.getByRole("link", { name: "分派" })).toHaveCount(0);
  await expect(page.getByRole("region", { name: "退回过 2 次" })).toContainText("没有计量器具");
  await page.goto(`${lead}/route`);
  await expect(page.getByText("这一步现在不能做")).toBeVisible();
  await page.goto(`${lead}/rule`);
  await expect(page.getByRole("heading", { name: "禾安县云水商行" })).toHaveCount(0);
  await page.goto("/staff/leads");
  await expect(page.getByRole("link", { name: /待领导决定/ })).toHaveCount(0);
  await signOut(page);

  await openFrom(page, "zhou", merchant, "/staff/leads?view=decide");
  await expect(page.getByRole("link", { name: /待领导决定/ })).toContainText("1");
  await page.getByRole("link", { name: "决定归谁办" }).click();
  await sendTo(page, "霸王条款", "综合行政执法大队", "决定");
  await expect(page.getByText("局领导已经决定由综合行政执法大队主办")).toBeVisible();
  await signOut(page);

  await openFrom(page, "lu", merchant);
  await expect(page.getByRole("region", { name: "为什么在这里" })).toContainText("退回两次以后，局领导决定由综合行政执法大队主办");
  await expect(page.getByRole("link", { name: "退回受理中心" })).toHaveCount(0);
  await page.goto(`${lead}/return`);
  await expect(page.getByText("这一步现在不能做")).toBeVisible();
});

test("changing the topic re-routes a lead, opens another for what else it is about, and the history says so", async ({ page }) => {
  const merchant = "禾安县远行加油站";
  await tell(page, merchant, pump);
  await openFrom(page, "lu", merchant);
  await page.getByRole("link", { name: "改领域" }).click();
  // What another unit leads is not offered: that goes back to intake.
  await expect(page.getByLabel("更准的领域").getByRole("option", { name: "霸王条款" })).toHaveCount(0);
  await page.getByRole("button", { name: "改领域" }).click();
  await expect(page.getByRole("alert")).toContainText("请选一个领域");
  await page.getByLabel("更准的领域").selectOption({ label: "保健品宣传" });
  await page.getByRole("button", { name: "改领域" }).click();
  await expect(page.getByRole("region", { name: "为什么在这里" })).toContainText("食品安全监管股");
  await expect(page.getByRole("region", { name: "为什么在这里" })).toContainText("《食品安全法》第一百一十五条");
  await expect(page.getByRole("region", { name: "经过" })).toContainText(/从“油品和加油机”改为“保健品宣传” · 方案第 \d+ 项/);

  await page.getByRole("link", { name: "也涉及另一领域" }).click();
  await page.getByLabel("另一个领域").selectOption({ label: "油品和加油机" });
  await page.getByRole("button", { name: "另开一条" }).click();
  await expect(page.getByRole("status")).toContainText("油品和加油机");
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole("status")).toContainText("已经开好了", { timeout: 1000 });
  }).toPass();
  await page
    .getByRole("region", { name: /同一来件的其他线索/ })
    .getByRole("link")
    .click();
  await expect(page.getByRole("region", { name: "为什么在这里" })).toContainText("工作人员看过以后");
});

test("somebody who was not paid is told where to turn; the clerk reads what they were told", async ({ page }) => {
  const merchant = "宏远建筑队";
  const receipt = await tell(page, merchant, "在工地干了三个月，老板一直不发工资，说没钱，打电话也不接。");
  await openReceipt(page, receipt);
  await expect(page.getByRole("heading", { name: "这件事可能归别的部门管" })).toBeVisible();
  await expect(page.getByRole("link", { name: "12333" })).toBeVisible();
  await openFrom(page, "shen", merchant);
  await expect(page.getByText("反映人提交时，我们已经告诉他")).toBeVisible();
  await expect(page.getByText("12333")).toBeVisible();
});
