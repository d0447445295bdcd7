import { expect, type Locator, type Page } from "@playwright/test";

type Cast = { username: string; name: string; role: string; password: string };

const passwordOf = (username: string): string => {
  const cast = JSON.parse(process.env.E2E_MEMBERS ?? "[]") as Cast[];
  return cast.find((one) => one.username === username)?.password ?? "";
};

export async function signIn(page: Page, username: string): Promise<void> {
  await page.goto("/staff/sign-in");
  await page.getByLabel("用户名").fill(username);
  await page.getByLabel("密码").fill(passwordOf(username));
  await page.getByRole("button", { name: "登录" }).click();
  await expect(page.getByRole("button", { name: "退出" })).toBeVisible();
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: "退出" }).click();
}

/** The twenty digits on the confirmation page, in groups as they are shown. */
export async function receiptOn(page: Page): Promise<string> {
  const text = await page.locator("main").innerText();
  return /(?:\d{4}\s+){4}\d{4}/.exec(text)?.[0].replace(/\s+/g, " ") ?? "";
}

export async function openReceipt(page: Page, receipt: string): Promise<void> {
  await page.goto("/receipt");
  await page.getByLabel("回执码").fill(receipt);
  await page.getByRole("button", { name: "查看进度" }).click();
}

/** The lead about a merchant in a queue, on whichever of its pages, as soon as it stands there; the page shows it. */
export async function findLead(page: Page, merchant: string, queue = "/staff/leads"): Promise<Locator> {
  const row = page.getByRole("row", { name: new RegExp(merchant) }).first();
  const next = page.getByRole("link", { name: "下一页" });
  await expect(async () => {
    await page.goto(queue);
    while ((await row.count()) === 0 && (await next.count()) > 0) await next.click();
    await expect(row).toBeVisible({ timeout: 1000 });
  }).toPass();
  return row;
}

export async function openLead(page: Page, merchant: string, queue?: string): Promise<void> {
  await (await findLead(page, merchant, queue)).getByRole("link").first().click();
}

/** The three reviews of a case: the law and secrecy by the legal reviewer, the word by the leader. Nobody is signed in before or after. */
export async function reviewInTurn(page: Page, number: string): Promise<void> {
  const turns = [
    { who: "yan", step: "legal", button: "法制审核通过这一稿" },
    { who: "yan", step: "secrecy", button: "审查通过这一稿" },
    { who: "zhou", step: "approval", button: "批准这一稿" },
  ];
  for (const { who, step, button } of turns) {
    await signIn(page, who);
    await page.goto(`/staff/cases/${number}`);
    await page.locator(`a[href$="/review/${step}"]`).click();
    await page.getByRole("button", { name: button }).click();
    await expect(page).toHaveURL(new RegExp(`/staff/cases/${number}$`));
    await signOut(page);
  }
}
