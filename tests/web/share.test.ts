import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import sharp from "sharp";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { withdrawCase } from "#app/cases/withdraw-case.ts";
import { approvedCase, armedDay } from "#tests/support/armed-day.ts";
import { badgeOf } from "#tests/support/badge.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { letMinuteCome } from "#tests/support/minute.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { get } from "#tests/support/portal.ts";
import { qrIn } from "#tests/support/qr-in.ts";

const owner = ownerOf(freshDatabase());
const cookies: Record<string, string> = {};
let number = "";

beforeAll(async () => {
  for (const username of ["song", "lu"]) {
    cookies[username] = await badgeOf(username);
  }
  number = await approvedCase();
  await armedDay("metering", [number]);
});

const ask = (path: string, as: string) => get(path, { Cookie: cookies[as] ?? "" });

describe("a share pack", () => {
  it.each([
    ["the day", () => "/staff/exposure/metering/share.zip", () => "/exposure-days/metering"],
    ["the case", () => `/staff/cases/${number}/share.zip`, () => `/cases/${number}`],
  ])("of %s is an archive with a Chinese name, kept by no cache, whose code leads to the public address", async (_what, path, page) => {
    const answer = await ask(path(), "song");
    expect([answer.status, answer.headers.get("Content-Type"), answer.headers.get("Cache-Control")]).toEqual([
      200,
      "application/zip",
      "no-store",
    ]);
    expect(decodeURIComponent(answer.headers.get("Content-Disposition") ?? "")).toMatch(/^attachment;.*分享包-[\w-]+\.zip$/);
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    expect(Object.keys(files)).toEqual(["海报.png", "长图.png", "公众号文章.html", "新闻发布清单.docx", "说明.txt"]);
    expect(await qrIn(files["海报.png"] ?? new Uint8Array())).toBe(`http://127.0.0.1:3000${page()}`);
  });

  it("is not for whom neither cases nor days are, and there is none of what never was", async () => {
    for (const path of ["/staff/exposure/metering/share.zip", `/staff/cases/${number}/share.zip`]) {
      expect((await ask(path, "lu")).status).toBe(403);
      expect((await get(path)).headers.get("Location")).toContain("/staff/sign-in");
    }
    expect((await ask("/staff/exposure/never-was/share.zip", "song")).status).toBe(404);
    expect((await ask("/staff/cases/2026-000000/share.zip", "song")).status).toBe(404);
  });
});

describe("the card beside a link", () => {
  it("is drawn for what is out, said by the page with its size, and gone with the case", async () => {
    expect((await get(`/cases/${number}/card.png`)).status).toBe(404);
    await letMinuteCome(owner);
    for (const page of [`/cases/${number}`, "/exposure-days/metering"]) {
      const html = await (await get(page, { Host: "evil.example" })).text();
      const said = Object.fromEntries(
        [...html.matchAll(/<meta property="([^"]+)" content="([^"]*)"/g)].map(([, name, text]) => [name, text]),
      );
      expect(said).toMatchObject({
        "og:type": "article",
        "og:url": `http://127.0.0.1:3000${page}`,
        "og:image": `http://127.0.0.1:3000${page}/card.png`,
        "og:image:width": "1200",
        "og:image:height": "630",
      });
      expect(said["og:image:alt"]).toBe(said["og:title"]);
      // While the machine is busy the portal's own card stands in.
      const png = await vi.waitFor(async () => {
        const card = await get(`${page}/card.png`);
        expect([card.status, card.headers.get("Content-Type")]).toEqual([200, "image/png"]);
        const bytes = Buffer.from(await card.arrayBuffer());
        expect(bytes.equals(readFileSync("public/card.png"))).toBe(false);
        return bytes;
      }, 180_000);
      expect(await sharp(png).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
      expect(Buffer.from(await (await get(`${page}/card.png`)).arrayBuffer()).equals(png)).toBe(true);
    }
    await withdrawCase(number, "mistaken", await member("song"));
    expect((await get(`/cases/${number}/card.png`)).status).toBe(404);
  });
});
