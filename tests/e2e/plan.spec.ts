import { expect, type Page, test } from "@playwright/test";
import { daysAgo } from "#tests/support/days-ago.ts";
import { barriers } from "./barriers.ts";
import { beyond } from "./fits.ts";
import { findLead, signIn, signOut } from "./people.ts";
import { fileTip } from "./steps.ts";

test.use({ javaScriptEnabled: false });

const today = daysAgo(0);
const year = Number(today.slice(0, 4));

/** A revision of the year's plan: a bracket in a bracket, 大对 for 大队, one name of no unit, one unit that is new. */
const notice = (ofYear: number) => `禾安县市场监督管理局
关于印发《${ofYear}年民生领域案件查办“铁拳”行动方案（修订）》的通知

各股室、大队、市场监管所：
现将修订后的方案印发给你们，请认真贯彻落实。

${ofYear}年民生领域案件查办“铁拳”行动方案（修订）

为守住群众的饭桌、油箱和电梯，对今年的行动方案作如下修订。
一、工作目标
查办一批大家看得见、说得清的案件。
二、重点任务
严厉查处以下违法行为：
（一）油品质量违法和加油站计量作弊(综合行政执法大队、标准计量股负责，各市场监管所配合）；
（二）超期未检电梯（特种设备安全监察股（电梯应急处置中心）牵头，综合行政执法大对、各市场监管所配合）；
（三）保健品虚假宣传（综合行政执法大队、食品监管股负责，各市场监管所配合）；
（四）翻新“黑气瓶”（特种设备股牵头，各市场监管所配合）；
（五）劣质燃气具（特种设备股、综合行政执法大队负责，各市场监管所配合）；
（六）校园周边诱导未成年人消费（校园协作股牵头，各市场监管所配合）；
（七）直播间销售假冒伪劣食品（网络交易监管专班牵头，食品安全监管股配合）。
三、工作要求
各所每月2日前向综合行政执法大队报送上月典型案例。在“3·15”和质量月期间集中曝光典型案例。
`;

async function read(page: Page, text: string): Promise<void> {
  await page.goto("/staff/plans/new");
  await page.getByLabel("粘贴通知全文").fill(text);
  await page.getByRole("button", { name: "读一读" }).click();
}

const areaOf = (page: Page, title: string) => page.locator(".draft-areas > li").filter({ has: page.getByRole("heading", { name: title }) });

test("the leader reads a revised plan, matches, founds, mends, merges, tries and confirms it; the next tip goes to the new owner", async ({
  page,
}) => {
  await signIn(page, "zhou");
  await read(page, notice(year));
  await expect(page).toHaveURL(/\/staff\/plans\/drafts\/[0-9a-f-]{36}$/);
  const draft = page.url();
  await expect(page.locator(".notice-words mark").filter({ hasText: "超期未检电梯" }).first()).toBeVisible();
  await expect(page.locator(".draft-areas > li")).toHaveCount(7);

  await areaOf(page, "超期未检电梯").getByRole("link", { name: "核对" }).click();
  await expect(page.getByRole("complementary", { name: "原文" })).toContainText("综合行政执法大对");
  await page.getByLabel("领域名称").fill("超期未检电梯和困人不救");
  await page.locator("[name=unit-0]").selectOption({ label: "特种设备安全监察股" });
  await page.locator("[name=role-0]").selectOption({ label: "牵头" });
  await page.locator("[name=unit-1]").selectOption({ label: "综合行政执法大队" });
  await page.getByRole("button", { name: "看过了，保存" }).click();
  await expect(areaOf(page, "超期未检电梯和困人不救")).toContainText("特种设备安全监察股");
  await expect(areaOf(page, "超期未检电梯和困人不救").getByText("请核对")).toHaveCount(0);

  await page.getByRole("link", { name: "这是哪个单位 校园协作股" }).click();
  await page.getByRole("radio", { name: "食品安全监管股" }).check();
  await page.getByRole("button", { name: "就是它" }).click();
  await page.goto(`${draft}/units?name=${encodeURIComponent("网络交易监管专班")}`);
  await page.getByRole("radio", { name: "一个新单位" }).check();
  await page.getByLabel("哪一类").selectOption({ label: "股室" });
  await page.getByRole("button", { name: "就是它" }).click();
  await expect(page).toHaveURL(draft);
  await expect(page.getByText("（？）")).toHaveCount(0);

  await areaOf(page, "劣质燃气具").getByRole("link", { name: "并入别的领域" }).click();
  await page.getByRole("radio", { name: "翻新“黑气瓶”" }).check();
  await page.getByRole("button", { name: "并入" }).click();
  await expect(page.locator(".draft-areas > li")).toHaveCount(6);
  await expect(areaOf(page, "翻新“黑气瓶”、劣质燃气具")).toContainText("燃气具");
  await areaOf(page, "翻新“黑气瓶”、劣质燃气具").getByRole("button", { name: "上移" }).click();
  await expect(page.locator(".draft-areas > li").nth(2)).toContainText("黑气瓶");

  await page.getByRole("link", { name: "试分最近 30 条线索" }).click();
  await expect(page.getByRole("heading", { name: /最近 \d+ 条线索/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /电梯/ }).first()).toContainText("特种设备安全监察股");

  for (let doubts = 0; doubts < 8; doubts++) {
    await page.goto(draft);
    const open = page.locator(".draft-areas > li").filter({ has: page.locator(".doubts") });
    if ((await open.count()) === 0) break;
    await open.first().getByRole("link", { name: "核对" }).click();
    await page.getByRole("button", { name: "看过了，保存" }).click();
  }

  await page.getByRole("link", { name: "确认这份方案" }).click();
  await expect(page.getByText("换了牵头").first()).toBeVisible();
  await expect(page.getByLabel("从哪一天起执行")).toHaveValue(today);
  await page.getByRole("button", { name: "确认" }).click();
  await expect(page.getByRole("alert")).toContainText(`${year} 年已经有一份方案`);
  await page.getByLabel(`接替 ${year} 年现有的方案`).check();
  await page.getByRole("button", { name: "确认" }).click();
  await expect(page).toHaveURL(/\/staff\/plans$/);
  await expect(page.getByRole("main")).toContainText("第 2 版");
  await expect(page.getByRole("main")).toContainText("周衡确认");
  await expect(page.getByText("网络交易监管专班").first()).toBeVisible();
  expect((await page.goto(draft))?.status()).toBe(404);
  await page.goto(`/staff/plans/${year}/1`);
  await expect(page.getByText("现在已不再按它分线索")).toBeVisible();
  await signOut(page);

  const receipt = await fileTip(page, {
    topic: /电梯/,
    merchant: "禾安县锦绣花园物业",
    story: "电梯里贴的检验标志还是前年的，上周又把人关在里面二十分钟。",
  });
  expect(receipt).toMatch(/^(\d{4} ){4}\d{4}$/);
  await signIn(page, "he");
  await findLead(page, "锦绣花园物业");
});

test("what is no plan, has no area, or belongs to another year gets its sentence and changes nothing", async ({ page }) => {
  await signIn(page, "zhou");
  await page.goto("/staff/plans");
  const before = await page.getByRole("main").innerText();
  await read(page, "");
  await expect(page.getByRole("alert")).toContainText("请把通知的全文粘贴进来");
  await read(page, "今天天气很好，适合出门买菜。".repeat(30));
  await expect(page.getByRole("alert")).toContainText("没有读到重点领域的清单");
  await expect(page.getByLabel("粘贴通知全文")).toHaveValue(/^今天天气很好/);
  await page
    .getByLabel("或者上传文件")
    .setInputFiles({ name: "方案.pdf", mimeType: "application/pdf", buffer: Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3]) });
  await page.getByRole("button", { name: "读一读" }).click();
  await expect(page.getByRole("alert")).toContainText("读不出文字");
  await page.goto("/staff/plans");
  expect(await page.getByRole("main").innerText()).toBe(before);

  await read(page, notice(year + 2));
  await page.getByRole("link", { name: "确认这份方案" }).click();
  await page.getByLabel("从哪一天起执行").fill(today);
  await page.getByRole("button", { name: "确认" }).click();
  await expect(page.getByRole("alert")).toContainText(`这是 ${year + 2} 年的方案，不能从 ${today} 起执行`);
  await expect(page.getByLabel("从哪一天起执行")).toHaveValue(today);
  await page.getByRole("link", { name: "返回草稿" }).first().click();
  await page.getByRole("link", { name: "放弃这份草稿" }).click();
  await page.getByRole("button", { name: "放弃草稿" }).click();
  expect(await page.getByRole("main").innerText()).toBe(before);
});

test.describe("a draft's pages", () => {
  test.use({ javaScriptEnabled: true });

  test("are open to everybody and fit the narrowest screen", async ({ page }) => {
    await signIn(page, "shen");
    await read(page, notice(year + 1));
    const draft = new URL(page.url()).pathname;
    const area = await areaOf(page, "超期未检电梯").getByRole("link", { name: "核对" }).getAttribute("href");
    const steps = ["", "/about", "/units", "/preview", "/discard", "/areas/new"].map((step) => draft + step);
    for (const path of [...steps, `${area}`, `${area}/move`, `${area}/merge`, `${area}/drop`, "/staff/plans", "/staff/plans/new"]) {
      for (const [language, width] of [
        ["", 1280],
        ["/en", 360],
      ] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(language + path);
        expect([path, await barriers(page)]).toEqual([path, []]);
        expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, width]);
      }
    }
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(draft);
      expect([width, await beyond(page, 2)]).toEqual([width, 0]);
    }
    await page.goto(`${draft}/discard`);
    await page.getByRole("button", { name: "放弃草稿" }).click();
  });
});
