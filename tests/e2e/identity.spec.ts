import { expect, test } from "@playwright/test";
import { openLead, signIn, signOut } from "./people.ts";
import { fileTip } from "./steps.ts";

test.use({ javaScriptEnabled: false });

test("nobody sees alone who sent it: a clerk asks, a leader reads why and agrees, and the clerk sees it for a quarter of an hour", async ({
  page,
}) => {
  await fileTip(page, {
    topic: /油品和加油机/,
    merchant: "禾安县北斗加油站",
    township: "白塘镇",
    story: "三号枪加三十升，油箱只进了二十七升，换了两辆车试都一样。",
    identity: "只留电话",
    phone: "13800005678",
  });

  await signIn(page, "lu");
  await openLead(page, "北斗加油站");
  const lead = new URL(page.url()).pathname;
  await page.getByRole("button", { name: "认领" }).click();
  await page.getByRole("link", { name: "查看反映人身份" }).click();
  await page.getByLabel("为什么要看").fill("约");
  await page.getByRole("button", { name: "请求查看" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByLabel("为什么要看")).toHaveValue("约");
  await page.getByLabel("为什么要看").fill("要请他到场辨认加油机。");
  await page.getByRole("button", { name: "请求查看" }).click();
  await expect(page.getByText("等本单位另一位同事或局领导决定")).toBeVisible();
  await expect(page.getByRole("button", { name: "同意", exact: true })).toHaveCount(0);
  await page.goto(`${lead}/identity/open`);
  await expect(page.getByText("13800005678")).toHaveCount(0);
  await signOut(page);

  await signIn(page, "zhou");
  await page.goto("/staff/leads?view=sender");
  await page
    .getByRole("row", { name: /北斗加油站/ })
    .getByRole("link")
    .first()
    .click();
  await expect(page.getByText("陆远请求查看反映人身份，理由：要请他到场辨认加油机。")).toBeVisible();
  await page.getByRole("button", { name: "同意", exact: true }).click();
  await expect(page.getByText(/周衡同意陆远查看反映人身份，到.*为止/)).toBeVisible();
  await expect(page.getByRole("button", { name: "查看身份" })).toHaveCount(0);
  await signOut(page);

  await signIn(page, "lu");
  await page.goto(lead);
  const shown = page.waitForResponse((answer) => answer.url().endsWith("/identity/open"));
  await page.getByRole("button", { name: "查看身份" }).click();
  expect((await shown).headers()["cache-control"]).toContain("no-store");
  await expect(page.getByText("13800005678")).toBeVisible();
  await expect(page.getByText(/陆远 · 综合行政执法大队 · .*\d{2}:\d{2}/).first()).toBeVisible();
  await page.goto(`${lead}/identity/open`);
  await expect(page.getByText("13800005678")).toHaveCount(0);
});
