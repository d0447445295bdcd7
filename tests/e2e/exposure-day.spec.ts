import { expect, type Page, test } from "@playwright/test";
import { soon } from "./minute.ts";
import { signIn, signOut } from "./people.ts";

test.use({ javaScriptEnabled: false });

const fill = async (page: Page, fields: Record<string, string>) => {
  for (const [name, value] of Object.entries(fields)) await page.locator(`[name=${name}]`).fill(value);
};

const send = (page: Page) => page.locator("main form button").last().click();

/** A case as the officer types it; its number. */
async function draft(page: Page, party: string, documentNo: string): Promise<string> {
  await page.goto("/staff/cases/new");
  await fill(page, {
    title: `${party}电子秤作弊案`,
    lead: "秤上多出来的二两，谁也没有买到。",
    ...{ party, documentNo, decidedOn: "2026-11-02", violation: "电子秤作弊", laws: "《中华人民共和国计量法》第二十六条" },
    ...{ fineYuan: "2000", confiscatedYuan: "800" },
    happened: "执法人员用砝码核对摊位上的电子秤，每斤都多出二两，已经这样卖了三个月，买菜的人谁也没有察觉。",
    penalty: "没收电子秤和违法所得，处以罚款。",
    spot: "放一瓶没开封的水上去，看看重量对不对",
    act: "到市场里的公平秤复称，留好小票，到曝光台举报。",
  });
  await page.locator("[name=topic]").selectOption("fuel-metering");
  await page.locator("[name=township]").selectOption("白塘镇");
  await page.locator("[name=partyKind][value=trader]").check();
  await page.locator("[name=handling][value=closed]").check();
  await page.locator("[name=tier][value=ordinary]").check();
  await send(page);
  await expect(page).toHaveURL(/\/staff\/cases\/\d{4}-\d{6}$/);
  return /\d{4}-\d{6}$/.exec(page.url())?.[0] ?? "";
}

async function review(page: Page, username: string, numbers: string[], steps: string[]): Promise<void> {
  await signIn(page, username);
  for (const number of numbers) {
    for (const step of steps) {
      await page.goto(`/staff/cases/${number}/review/${step}`);
      for (const box of await page.getByRole("main").getByRole("checkbox").all()) await box.check();
      await page.getByRole("main").getByRole("button", { name: "这一稿" }).click();
    }
  }
  await signOut(page);
}

test("a day is judged, put in order, read by a leader without a badge, armed with one case held, released, and taken back whole", async ({
  page,
  browser,
  request,
}) => {
  test.setTimeout(600_000);
  const began = Date.now();
  await signIn(page, "song");
  const first = await draft(page, "禾安县阿旺海鲜摊", "禾市监处罚〔2026〕971号");
  const second = await draft(page, "禾安县老孟水果摊", "禾市监处罚〔2026〕972号");
  await signOut(page);
  await review(page, "yan", [first, second], ["legal", "secrecy"]);
  await review(page, "zhou", [first, second], ["approval"]);

  await signIn(page, "song");
  await page.goto("/staff/exposure/new");
  const day = { title: "菜市场里的秤集中曝光", slug: "market-scales", theme: "公平秤", teaser: "菜市场里的事" };
  await fill(page, { ...day, introduction: "这一期讲菜市场里的秤，每一案都写明怎么识别。", releaseAt: soon(3_600_000).typed });
  await page.locator("[name=occasion]").selectOption("constitution-day");
  await send(page);
  const here = "/staff/exposure/market-scales";
  for (const number of [first, second]) {
    await page.goto(here);
    await page.locator("select[name=case]").selectOption(number);
    await page.getByRole("button", { name: "排在最后" }).click();
  }
  await page.goto(here);
  await page.locator(`[id="${second}"]`).getByRole("button", { name: "上移" }).click();
  await expect(page.locator(".entries > li").first()).toContainText("老孟水果摊");

  await page.getByRole("button", { name: /预演/ }).click();
  await expect(page.getByRole("main")).toContainText("还没有做舆情风险研判");
  await page.goto(`${here}/risk`);
  await page.locator("[name=riskLevel][value=medium]").check();
  await fill(page, { riskNote: "可能有人问还有哪些摊位。", riskAnswer: "公布的都已结案，其余摊位仍在检查。" });
  await send(page);

  await page.goto(`${here}/links`);
  await page.getByRole("button", { name: "生成一个链接" }).click();
  const link = new URL((await page.locator(".link-once").innerText()).trim());
  const phone = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
  const leader = await phone.newPage();
  const read = await leader.goto(link.pathname);
  expect(read?.status()).toBe(200);
  await expect(leader.getByRole("heading", { name: "菜市场里的秤集中曝光" })).toBeVisible();
  await expect(leader.locator(".watermark")).toContainText("请勿外传");
  expect(await leader.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await page.goto(`${here}/links`);
  await page.getByRole("button", { name: "收回" }).click();
  expect((await leader.goto(link.pathname))?.status()).toBe(404);
  await phone.close();

  const { typed, at } = soon((Date.now() - began) / 2);
  await page.goto(`${here}/edit`);
  await fill(page, { releaseAt: typed });
  await send(page);
  await page.getByRole("button", { name: /预演/ }).click();
  await page.goto(here);
  await page.getByRole("button", { name: /定时/ }).click();
  await page.goto(`${here}/hold?case=${second}`);
  await page.locator("[name=reason]").fill("当事人刚刚申请复议");
  await send(page);
  expect(Date.now()).toBeLessThan(at);

  await page.waitForTimeout(Math.max(0, at - Date.now() + 1000));
  expect((await request.get(`/cases/${first}`)).status()).toBe(200);
  expect((await request.get(`/cases/${second}`)).status()).toBe(404);
  await page.goto(`${here}/revert`);
  await send(page);
  await expect(page.getByRole("main")).toContainText("请写明理由");
  await page.locator("[name=reason]").fill("统计口径有误");
  await send(page);
  expect((await request.get(`/cases/${first}`)).ok()).toBe(false);
  const taken = await (await request.get("/exposure-days/market-scales")).text();
  expect(taken).toContain("全部撤回");
  expect(taken).not.toContain("阿旺海鲜摊");
  await page.goto(here);
  await expect(page.locator(".marks").first()).toContainText("已收档");
});
