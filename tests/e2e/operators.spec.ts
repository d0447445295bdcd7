import { expect, type Page, test } from "@playwright/test";

/** A page with the fields of the form and nothing else, on the portal's own origin and with its own script. */
const form = `<!doctype html><html lang="zh-CN"><title>表</title><form>
  <label for="merchantName">名称</label>
  <input id="merchantName" name="merchantName" data-operators="/operators" data-operators-label="名录" data-operators-found="有 # 家">
  <label>地址 <input name="merchantAddress"></label>
  <label>乡镇 <select name="township"><option value=""></option><option>城东镇</option><option>石桥镇</option></select></label>
  <label>代码 <input name="creditCode"></label></form>
  <script type="module" src="/scripts/operators.js"></script></html>`;

async function openForm(page: Page) {
  await page.route("**/form-of-this-story", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: form }));
  await page.goto("/form-of-this-story");
  return page.getByRole("combobox", { name: "名称" });
}

const values = (page: Page) =>
  page.evaluate(() => Object.fromEntries([...new FormData(document.forms[0])].map(([name, value]) => [name, String(value)])));

test("who types part of a name chooses with the keys, and the rest is filled in", async ({ page }) => {
  const name = await openForm(page);
  await name.pressSequentially("顺达");
  await expect(page.getByRole("listbox").getByRole("option")).toHaveText(/禾安县顺达加油站 城东镇 · 国道与南坡路口 · 9\w{17}/);
  await expect(page.getByRole("status")).toHaveText("有 1 家");
  await expect(name).toHaveAttribute("aria-expanded", "true");
  await name.press("ArrowDown");
  await expect(page.getByRole("listbox").getByRole("option", { selected: true })).toHaveCount(1);
  await name.press("Enter");
  expect(await values(page)).toMatchObject({ merchantName: "禾安县顺达加油站", merchantAddress: "国道与南坡路口", township: "城东镇" });
  expect((await values(page)).creditCode).toMatch(/^91990000MA/);
  await expect(page.getByRole("listbox")).toBeHidden();
  await expect(name).toBeFocused();
});

test("another name takes with it what was filled in, but not what somebody wrote", async ({ page }) => {
  const name = await openForm(page);
  await page.getByLabel("地址").fill("后门二楼");
  await name.pressSequentially("鑫源");
  await page.getByRole("listbox").getByRole("option").click();
  expect(await values(page)).toMatchObject({ merchantName: "禾安县鑫源加油站", merchantAddress: "后门二楼", township: "石桥镇" });
  await name.pressSequentially("旁边的小店");
  expect(await values(page)).toMatchObject({ merchantAddress: "后门二楼", township: "", creditCode: "" });
});

test("nothing is asked for one character, Escape sends the list away, and without network the field is a field", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => request.url().includes("/operators?") && asked.push(request.url()));
  const name = await openForm(page);
  await name.pressSequentially("顺");
  await page.waitForTimeout(500);
  expect(asked).toEqual([]);
  await name.pressSequentially("达");
  await expect(page.getByRole("listbox").getByRole("option")).toHaveCount(1);
  await name.press("Escape");
  await expect(page.getByRole("listbox")).toBeHidden();
  await page.route("**/operators?*", (route) => route.abort());
  await name.pressSequentially("加油");
  await page.waitForTimeout(500);
  await expect(page.getByRole("listbox")).toBeHidden();
  expect((await values(page)).merchantName).toBe("顺达加油");
});

test("pinyin on its way to be characters is not looked for, the characters are", async ({ page }) => {
  const asked: string[] = [];
  page.on(
    "request",
    (request) => request.url().includes("/operators?") && asked.push(decodeURIComponent(request.url().split("=")[1] ?? "")),
  );
  const name = await openForm(page);
  await name.focus();
  const keyboard = await page.context().newCDPSession(page);
  for (const text of ["shun", "shun'da"])
    await keyboard.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  await page.waitForTimeout(500);
  expect(asked).toEqual([]);
  await keyboard.send("Input.insertText", { text: "顺达" });
  await expect(page.getByRole("listbox").getByRole("option")).toHaveText(/顺达加油站/);
  expect(asked).toEqual(["顺达"]);
});

test("a late answer to an earlier word is not shown for a later one", async ({ page }) => {
  await page.route("**/operators?*", async (route) => {
    if (decodeURIComponent(route.request().url()).endsWith("=康乐")) await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue().catch(() => undefined);
  });
  const name = await openForm(page);
  await name.pressSequentially("康乐");
  await page.waitForRequest("**/operators?*");
  await name.fill("童心玩具");
  await expect(page.getByRole("listbox").getByRole("option")).toHaveText(/童心玩具店/);
  await page.waitForTimeout(1_800);
  await expect(page.getByRole("listbox").getByRole("option")).toHaveText(/童心玩具店/);
});
