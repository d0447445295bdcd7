import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { box } from "#tests/support/film.ts";
import { photo } from "#tests/support/photo.ts";
import { drawPhoto } from "./photo.ts";

const next = "保存，下一步";

/** The files step of a new tip. */
async function toFiles(page: Page): Promise<string> {
  await page.goto("/submit");
  await page.getByRole("radio", { name: /请人去查/ }).check();
  await page.getByRole("button", { name: "开始" }).click();
  await expect(page).toHaveURL(/\/first$/);
  await page.goto(page.url().replace("/first", "/files"));
  return page.url();
}

async function drawFilm(file: string): Promise<string> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(
    file,
    Buffer.concat([box("ftyp", Buffer.from("isom\0\0\x02\0isommp41", "latin1")), box("mdat", Buffer.alloc(6_000_000, "x"))]),
  );
  return file;
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("a film goes on after a lost network and a reload, sends only what is missing, and then leads on", async ({
    page,
    context,
  }, info) => {
    const film = await drawFilm(path.join(info.outputDir, "film.mp4"));
    const step = await toFiles(page);
    page.on("dialog", (dialog) => dialog.accept());
    const offsets: number[] = [];
    page.on("request", (request) => {
      const offset = request.headers()["upload-offset"];
      if (offset !== undefined) offsets.push(Number(offset));
    });
    let pieces = 0;
    await page.route("**/files/parts/*", async (route) => {
      if (++pieces === 4) await context.setOffline(true);
      await route.continue();
    });
    await page.locator("#files").setInputFiles(film);
    await expect(page.getByRole("status")).toHaveText(/网络断了/);
    await expect(page.getByRole("progressbar", { name: "film.mp4" })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await context.setOffline(false);
    await page.unroute("**/files/parts/*");
    await page.reload();
    offsets.length = 0;
    await page.locator("#files").setInputFiles(film);
    await page.getByRole("button", { name: next }).click();
    await expect(page).toHaveURL(/\/identity$/);
    expect(offsets[0]).toBeGreaterThanOrEqual(3 * 512 * 1024);
    await page.goto(step);
    await expect(page.getByRole("heading", { name: "已经收到1个文件" })).toBeVisible();
  });
});

test("pictures are pasted and dropped; what cannot be taken says so and the others stay", async ({ page }) => {
  await toFiles(page);
  const bytes = [...(await photo())];
  for (const name of ["paste", "drop"]) {
    await page.evaluate(
      ([kind = "", numbers]) => {
        const data = new DataTransfer();
        const content = new Uint8Array([...(numbers as number[]), kind.length]);
        data.items.add(new File([content], `${kind}.jpg`, { type: "image/jpeg" }));
        const event =
          kind === "paste" ? new ClipboardEvent("paste", { clipboardData: data }) : new DragEvent("drop", { dataTransfer: data });
        document.dispatchEvent(event);
      },
      [name, bytes] as const,
    );
    await expect(page.getByRole("heading", { name: `已经收到${name === "paste" ? 1 : 2}个文件` })).toBeVisible();
  }
  await page.locator("#files").setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("words") });
  await expect(page.getByRole("status")).toHaveText(/不是能收的种类/);
  await expect(page.getByRole("heading", { name: "已经收到2个文件" })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("good files stay when another is refused", async ({ page }, info) => {
    await toFiles(page);
    const wrong = path.join(info.outputDir, "a.txt");
    const good = await drawPhoto(path.join(info.outputDir, "a.jpg"));
    await writeFile(wrong, "words");
    await page.locator("#files").setInputFiles([good, wrong]);
    await page.getByRole("button", { name: next }).click();
    await expect(page.getByRole("alert")).toContainText("不是能收的种类");
    await expect(page.getByRole("heading", { name: "已经收到1个文件" })).toBeVisible();
    await page.getByRole("button", { name: next }).click();
    await expect(page).toHaveURL(/\/identity$/);
  });
});
