import { expect, test } from "@playwright/test";
import { signIn, signOut } from "./people.ts";

test.use({ javaScriptEnabled: false });

test("what looks personal in a case is masked everywhere or let stand with a reason, and only then can it be reviewed", async ({
  page,
}) => {
  await signIn(page, "song");
  await page.goto("/staff/cases/new");
  const fields: [string, string][] = [
    ["title", "青湾乡春晖灯具店销售漏电插座案"],
    ["lead", "店主王建国说插座是名牌，一碰外壳却麻手。"],
    ["party", "禾安县春晖灯具店"],
    ["documentNo", "禾市监处罚〔2026〕977号"],
    ["decidedOn", "2026-11-03"],
    ["violation", "销售不合格插座"],
    ["laws", "《中华人民共和国产品质量法》第四十九条"],
    ["fineYuan", "6000"],
    ["confiscatedYuan", "800"],
    ["happened", "店主王建国从外地购进插座一百二十只，接地线没有接上，送检六只都不合格。厂家客服电话：0577-88123456。"],
    ["penalty", "没收剩余插座，没收违法所得，处以罚款。"],
    ["spot", "看外壳有没有认证标志\n插拔时松紧不一的不要买"],
    ["act", "停用，拍下外壳上的字，到曝光台举报。"],
  ];
  for (const [name, value] of fields) await page.locator(`[name=${name}]`).fill(value);
  await page.locator("[name=topic]").selectOption({ index: 1 });
  await page.locator("[name=township]").selectOption("青湾乡");
  await page.locator("[name=partyKind][value=enterprise]").check();
  await page.locator("[name=handling][value=closed]").check();
  await page.locator("[name=tier][value=ordinary]").check();
  await page.locator("main form button").last().click();
  await expect(page).toHaveURL(/\/staff\/cases\/\d{4}-\d{6}$/);
  const address = new URL(page.url()).pathname;

  const hits = page.locator("#warnings li");
  await expect(hits).toHaveCount(3);
  await hits.filter({ hasText: "王建国" }).first().getByRole("link", { name: "遮盖" }).click();
  await expect(page.getByLabel("换成")).toHaveValue("王某某");
  await page.getByLabel("换成").fill("当事人李建军");
  await page.getByRole("button", { name: "全文换掉" }).click();
  await expect(page.getByLabel("换成")).toHaveValue("当事人李建军");
  await page.getByLabel("换成").fill("王某某");
  await page.getByRole("button", { name: "全文换掉" }).click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await expect(page.locator("main")).not.toContainText("王建国");

  await hits.getByRole("link", { name: "可以公开" }).click();
  await page.getByRole("button", { name: "确认可以公开" }).click();
  await expect(page.getByText("请写明为什么可以公开").first()).toBeVisible();
  await page.getByLabel("为什么可以公开").fill("这是厂家印在包装上的客服电话。");
  await page.getByRole("button", { name: "确认可以公开" }).click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await expect(hits).toHaveCount(0);
  await expect(page.getByText("这是厂家印在包装上的客服电话。")).toBeVisible();
  await signOut(page);

  await signIn(page, "yan");
  await page.goto(address);
  await expect(page.getByText("这是厂家印在包装上的客服电话。")).toBeVisible();
  await expect(page.locator('a[href$="/review/legal"]')).toBeVisible();
});
