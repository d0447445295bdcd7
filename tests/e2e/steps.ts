import { expect, type Page } from "@playwright/test";
import type { Want } from "#app/intake/drafts/draft.ts";
import { receiptOn } from "./people.ts";

const doors = { complaint: "要回自己的损失", tip: "请人去查", both: "两样都要" } as const satisfies Record<Want, string>;

/** Saves the answers of the step and goes on. */
export const goOn = (page: Page): Promise<void> => page.getByRole("button", { name: /^保存，/ }).click();

/** Begins a form, past the first question, and stands where the story is told. */
export async function begin(page: Page, want: Want): Promise<void> {
  await page.goto("/submit");
  await page.getByRole("radio", { name: doors[want] }).check();
  await page.getByRole("button", { name: "开始" }).click();
  await page.getByRole("radio", { name: "都不是" }).check();
  await goOn(page);
  await expect(page.getByRole("heading", { level: 1, name: "发生了什么" })).toBeVisible();
}

/** What happened and where; leaves the page at the step of the topic. */
export async function tell(page: Page, { story, merchant, address = "", township = "" }: Told): Promise<void> {
  await page.getByLabel("经过").fill(story);
  await goOn(page);
  await page.getByLabel("商家名称").fill(merchant);
  if (address) await page.getByLabel("商家地址").fill(address);
  if (township) await page.getByLabel("在哪个乡镇、街道").selectOption(township);
  await goOn(page);
  await expect(page.getByRole("heading", { level: 1, name: "是哪一类事" })).toBeVisible();
}

/** A topic by its name, from the likely ones or from behind the line. */
export async function chooseTopic(page: Page, topic: RegExp | string): Promise<void> {
  const choice = page.getByRole("radio", { name: topic }).first();
  if (!(await choice.isVisible())) await page.locator("details.of-many summary").click();
  await choice.check();
  await goOn(page);
}

export async function addFiles(page: Page, files: string | string[] = []): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: "有没有照片、视频或单据" })).toBeVisible();
  if (files.length) await page.locator("input[type=file]").setInputFiles(files);
  await goOn(page);
}

export async function sayWho(page: Page, { name = "林小满", phone = "13800001024", address = "禾安县城关镇人民路" } = {}): Promise<void> {
  await page.getByLabel("姓名", { exact: false }).first().fill(name);
  await page.getByLabel("电话", { exact: false }).first().fill(phone);
  await page.getByLabel("通信地址").fill(address);
  await page.getByRole("checkbox", { name: /我知道/ }).check();
  await goOn(page);
}

export type Told = { story: string; merchant: string; address?: string; township?: string };

type Who = { name?: string; phone?: string; address?: string };

type Signed = { identity?: "不留姓名" | "只留电话"; phone?: string; reward?: boolean };

/** How the tip is signed, which is asked last. */
export async function sign(page: Page, { identity = "不留姓名", phone, reward = false }: Signed): Promise<void> {
  await page.getByRole("radio", { name: identity }).check();
  if (phone) await page.getByRole("textbox", { name: /^电话/ }).fill(phone);
  if (reward) await page.getByRole("checkbox", { name: "如果查实，我想申请举报奖励" }).check();
  await goOn(page);
}

type Sorted = Told & { topic?: RegExp | string; files?: string | string[] };

export type Tip = Sorted & Signed;

/** Writes a tip step by step and stands on its review. */
export async function writeTip(page: Page, tip: Tip): Promise<void> {
  const { topic = "其他 / 不确定", files } = tip;
  await begin(page, "tip");
  await tell(page, tip);
  await chooseTopic(page, topic);
  await addFiles(page, files);
  await sign(page, tip);
}

/** Files a tip step by step and stands on its confirmation; gives the receipt. */
export async function fileTip(page: Page, tip: Tip): Promise<string> {
  await writeTip(page, tip);
  return sendOff(page, "tip");
}

export type Complaint = Sorted & { request?: string; amount?: string; who?: Who };

/** Writes a complaint, or with `half` both, step by step and stands on its review. */
export async function writeComplaint(page: Page, complaint: Complaint, half?: Signed): Promise<void> {
  const { topic = "其他 / 不确定", files, request, amount, who } = complaint;
  await begin(page, half ? "both" : "complaint");
  await tell(page, complaint);
  await chooseTopic(page, topic);
  await wish(page, request, amount);
  await addFiles(page, files);
  await sayWho(page, who);
  if (half) await sign(page, half);
}

export async function wish(page: Page, request = "退赔费用", amount = ""): Promise<void> {
  await page.getByRole("radio", { name: request }).check();
  if (amount) await page.getByLabel("涉及金额（元）").fill(amount);
  await goOn(page);
}

const sent = {
  complaint: { button: "提交投诉", title: "您的投诉收到了" },
  tip: { button: "提交举报", title: "您的举报收到了" },
  both: { button: "提交投诉和举报", title: "您的投诉和举报都收到了" },
} as const satisfies Record<Want, { button: string; title: string }>;

/** From the review: sends, and reads the receipt. */
export async function sendOff(page: Page, want: Want): Promise<string> {
  await page.getByRole("button", { name: sent[want].button, exact: true }).click();
  await expect(page.getByRole("heading", { name: sent[want].title })).toBeVisible();
  return receiptOn(page);
}
