import path from "node:path";
import { expect, test } from "@playwright/test";
import { openLead, openReceipt, signIn, signOut } from "./people.ts";
import { drawPhoto } from "./photo.ts";
import { fileTip } from "./steps.ts";

test.use({ javaScriptEnabled: false });

test("an informant tells without a name; the owner's clerk checks, asks, decides; the informant reads the answer", async ({
  page,
}, info) => {
  const receipt = await fileTip(page, {
    topic: /油品和加油机/,
    merchant: "禾安县飞驰加油站",
    address: "白塘镇东头",
    township: "白塘镇",
    story: "二号枪加两百块，仪表只涨了一格，连着三回都这样。",
    files: await drawPhoto(path.join(info.outputDir, "pump.jpg")),
  });
  expect(receipt).toMatch(/^(\d{4} ){4}\d{4}$/);
  const { pathname, search } = new URL(page.url());
  expect(pathname + search).toMatch(/^\/submit\/[\w-]{12}\/send$/);

  await signIn(page, "shen");
  await expect(page.getByText("飞驰加油站")).toHaveCount(0);
  await signOut(page);

  await signIn(page, "lu");
  await openLead(page, "飞驰加油站");
  await expect(page.getByText("油品质量违法和加油站计量作弊").first()).toBeVisible();
  await page.getByRole("button", { name: "认领" }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole("img", { name: /照片 1/ })).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.getByRole("link", { name: "向反映人提问" }).click();
  await page.getByLabel("想问什么").fill("请问您是几点去加的油？");
  await page.getByRole("button", { name: "发出" }).click();
  const lead = page.url();
  await signOut(page);

  await openReceipt(page, receipt);
  await expect(page.getByText("请问您是几点去加的油？")).toBeVisible();
  await page.getByLabel("写给我们").fill("早上七点，人最少的时候。");
  await page.getByRole("button", { name: "发送" }).click();
  await expect(page.getByText("早上七点，人最少的时候。")).toBeVisible();

  await signIn(page, "lu");
  await page.goto(lead);
  await expect(page.getByText("早上七点，人最少的时候。")).toBeVisible();
  await page.getByRole("button", { name: "立案" }).click();
  await page.getByRole("link", { name: "答复并办结" }).click();
  await page.getByRole("radio", { name: "已作出行政处罚" }).check();
  await page.getByLabel("给反映人的答复").fill("二号枪经检定超差，已经处罚并责令改正。谢谢您告诉我们。");
  await page.getByRole("button", { name: "答复并办结" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByLabel("给反映人的答复")).toHaveValue(/二号枪经检定/);
  await page.getByLabel(/协办还没完成/).fill("检定结果已由本队取得，不必再等。");
  await page.getByRole("button", { name: "答复并办结" }).click();
  await signOut(page);

  await openReceipt(page, receipt);
  await expect(page.getByText("二号枪经检定超差")).toBeVisible();
  await expect(page.getByText("查实了，已经作出处罚")).toBeVisible();
});

test("what no area covers stands in the intake queue, and intake sends it out", async ({ page }) => {
  await fileTip(page, { merchant: "好再来洗衣店", story: "办了卡就关门了，电话也打不通，里面还有八百块。" });
  await signIn(page, "shen");
  await openLead(page, "好再来洗衣店");
  await page.getByRole("link", { name: "分派" }).click();
  await page.getByLabel("领域").selectOption({ label: "霸王条款" });
  await page.getByLabel("主办单位").selectOption({ label: "信用监管股" });
  await page.getByRole("button", { name: "分派" }).click();
  await page.goto("/staff/leads");
  await expect(page.getByText("好再来洗衣店")).toHaveCount(0);
});
