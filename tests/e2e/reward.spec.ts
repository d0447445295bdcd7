import { expect, type Page, test } from "@playwright/test";
import { barriers } from "./barriers.ts";
import { beyond } from "./fits.ts";
import { openLead, signIn, signOut } from "./people.ts";
import { fileTip } from "./steps.ts";

test.use({ javaScriptEnabled: false });

const look = async (page: Page, secret: string) => {
  await page.goto("/reward");
  await page.getByLabel("领奖码").fill(secret);
  await page.getByRole("button", { name: "查看" }).click();
};

test("an informant without a name claims the reward by its secret; two colleagues see who it is; the decision is read by the secret", async ({
  page,
}) => {
  await fileTip(page, {
    story: "五号枪加两百块，仪表只涨了一格，连着三回都这样，加油机油表不对。",
    merchant: "禾安县星河加油站",
    topic: /油品和加油机/,
    reward: true,
  });
  const secret = (await page.locator(".secret").innerText()).trim();
  expect(secret).toMatch(/^(?:[0-9A-Z]{4}-){4}[0-9A-Z]{4}$/);

  await look(
    page,
    secret.replace(/.$/, (last) => (last === "7" ? "8" : "7")),
  );
  await expect(page.getByRole("alert")).toContainText("没有找到这个领奖码");
  await page.getByLabel("领奖码").fill(secret.toLowerCase());
  const answered = page.waitForResponse((answer) => answer.request().method() === "POST");
  await page.getByRole("button", { name: "查看" }).click();
  expect((await answered).headers()["cache-control"]).toContain("no-store");
  await expect(page.getByRole("heading", { name: "还在查" })).toBeVisible();
  expect(page.url()).not.toContain(secret.slice(0, 4));

  await signIn(page, "lu");
  await openLead(page, "星河加油站");
  const lead = new URL(page.url()).pathname;
  await page.getByRole("button", { name: "认领" }).click();
  await page.getByRole("button", { name: "立案" }).click();
  await page.getByRole("link", { name: "答复并办结" }).click();
  await page.getByRole("radio", { name: "已作出行政处罚" }).check();
  await page.getByLabel("给反映人的答复").fill("五号枪经检定超差，已经处罚并责令改正。谢谢您告诉我们。");
  const waiver = page.getByLabel(/协办还没完成/);
  if (await waiver.count()) await waiver.fill("检定结果已由本队取得，不必再等。");
  await page.getByRole("button", { name: "答复并办结" }).click();
  await signOut(page);

  await look(page, secret);
  await expect(page.getByRole("heading", { name: "可以申领" })).toBeVisible();
  await expect(page.locator("main")).not.toContainText("星河");
  await page.getByLabel("姓名").fill("林小满");
  await page.getByLabel("电话").fill("13800009876");
  await page.getByLabel("身份证号").fill("110105194912310021");
  await page.getByRole("button", { name: "申领" }).click();
  await expect(page.getByRole("alert")).toContainText("身份证号好像抄错了一位");
  await expect(page.getByLabel("姓名")).toHaveValue("林小满");
  await page.getByLabel("身份证号").fill("11010519491231002X");
  await page.getByRole("button", { name: "申领" }).click();
  await expect(page.getByRole("heading", { name: "您的申领收到了" })).toBeVisible();
  await expect(page.locator("main")).not.toContainText("13800009876");

  await signIn(page, "lu");
  await page.goto("/staff/leads?view=reward");
  await page
    .getByRole("row", { name: /星河加油站/ })
    .getByRole("link")
    .first()
    .click();
  await expect(page.getByText(/有人凭领奖码申领，联系方式已封存/)).toBeVisible();
  await page.getByRole("link", { name: "处理申领" }).click();
  await page.getByLabel("为什么要看申领人").fill("核对身份，约定领取时间。");
  await page.getByRole("button", { name: "请求查看" }).click();
  await signOut(page);

  await signIn(page, "zhou");
  await page.goto(`${lead}/reward`);
  await page.getByRole("button", { name: "同意", exact: true }).click();
  await signOut(page);

  await signIn(page, "lu");
  await page.goto(`${lead}/reward`);
  await page.getByRole("button", { name: "查看申领人" }).click();
  await expect(page.getByText("13800009876")).toBeVisible();
  await expect(page.getByText("11010519491231002X")).toBeVisible();
  await page.goto(`${lead}/reward`);
  await expect(page.getByText("13800009876")).toHaveCount(0);
  await page.getByRole("radio", { name: "给予奖励", exact: true }).check();
  await page.getByLabel("给申领人的话").fill("按奖励办法给予二级奖励，请带身份证到受理中心领取。");
  await page.getByRole("button", { name: "作出决定" }).click();
  await expect(page.getByText(/^给予奖励/).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "作出决定" })).toHaveCount(0);
  await signOut(page);

  await look(page, secret);
  await expect(page.getByText("决定给予奖励")).toBeVisible();
  await expect(page.getByText("按奖励办法给予二级奖励")).toBeVisible();
});

test.describe("the reward's page", () => {
  test.use({ javaScriptEnabled: true });
  for (const path of ["/reward", "/en/reward"])
    test(`${path} fits a phone and is open to everybody`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(path);
      expect(await beyond(page)).toBe(0);
      expect(await barriers(page, "all")).toEqual([]);
    });
});
