import { type ChildProcess, spawn } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { freePort } from "#db/embedded/free-port.mjs";
import { removeMeilisearch } from "#search/meilisearch/child.mjs";
import { freshDatabase } from "#tests/support/database.ts";
import { environment } from "#tests/support/environment.mjs";
import { ownerOf } from "#tests/support/owner.ts";
import { photo } from "#tests/support/photo.ts";
import { listening } from "#tests/support/portal-process.ts";
import { tip } from "#tests/support/sent.ts";
import { receiptIn, sendWalked, walk } from "#tests/support/walk.ts";

const database = freshDatabase();
const owner = ownerOf(database);
const top = mkdtempSync(path.join(tmpdir(), "doors-"));
const running: ChildProcess[] = [];
const addresses = { public: "", staff: "", jobs: "" };
let publicPid = 0;
let said = "";
let receipt = "";

/** One of three processes of the same build; only the staff's folder holds the key that opens an identity. */
async function open(door: keyof typeof addresses): Promise<void> {
  const settings = { DOORS: door, DATA_DIR: path.join(top, door), DATABASE_URL: database.url, PORT: String(await freePort()) };
  const portal = spawn(process.execPath, ["app/start.mjs"], { env: environment(settings), stdio: ["ignore", "pipe", "pipe", "ipc"] });
  for (const words of [portal.stdout, portal.stderr])
    words?.on("data", (piece) => {
      said += piece;
    });
  running.push(portal);
  if (door === "public") publicPid = portal.pid ?? 0;
  addresses[door] = await listening(portal);
}

beforeAll(async () => {
  await open("staff");
  for (const door of ["public", "jobs"] as const) {
    mkdirSync(path.join(top, door, "keys"), { recursive: true });
    for (const key of ["receipt.key", "identity.pub"]) copyFileSync(path.join(top, "staff/keys", key), path.join(top, door, "keys", key));
    for (const shelf of ["originals", "pictures"]) {
      mkdirSync(path.join(top, "staff", shelf), { recursive: true });
      symlinkSync(path.join(top, "staff", shelf), path.join(top, door, shelf));
    }
    await open(door);
  }
});

afterAll(async () => {
  for (const portal of running) portal.kill("SIGKILL");
  // Who is killed does not stop the search server it started.
  for (const door of Object.keys(addresses)) await removeMeilisearch({ dataDir: path.join(top, door, "meilisearch") });
  rmSync(top, { recursive: true, force: true });
});

it("a tip goes in at the public process, is routed by the jobs process, and is seen at the staff's only", async () => {
  const picture = new File([new Uint8Array(await photo())], "canary-name.jpg", { type: "image/jpeg" });
  const walked = await walk(fetch, addresses.public, "tip", tip().typed, [picture]);
  const answer = await sendWalked(fetch, addresses.public, walked);
  expect(answer.status).toBe(200);
  receipt = receiptIn(await answer.text());
  expect(receipt).toMatch(/^\d{20}$/);
  await expect.poll(async () => (await owner`select number from leads`).length, { timeout: 60_000 }).toBe(1);
  await expect.poll(async () => (await owner`select 1 from evidence where clean_sha256 is not null`).length, { timeout: 60_000 }).toBe(1);
});

it("an address of ten thousand characters is answered with a page", async () => {
  const answer = await fetch(`${addresses.public}/search?q=${encodeURIComponent("加油".repeat(5000))}`);
  expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining("</html>")]);
});

it("each process has its own pages and no others", async () => {
  const status = async (door: keyof typeof addresses, path: string) => (await fetch(addresses[door] + path, { redirect: "manual" })).status;
  expect(await status("public", "/")).toBe(200);
  expect(await status("public", "/staff/sign-in")).toBe(404);
  expect(await status("public", "/staff/leads")).toBe(404);
  expect(await status("staff", "/staff/sign-in")).toBe(200);
  expect(await status("staff", "/submit")).toBe(404);
  expect(await status("jobs", "/")).toBe(404);
  for (const door of ["public", "staff", "jobs"] as const) expect([door, await status(door, "/up")]).toEqual([door, 200]);
});

it("a style sheet is kept for a year, and one that a new build took away is no longer there, nothing worse", async () => {
  const page = await (await fetch(`${addresses.public}/`)).text();
  const sheet = await fetch(addresses.public + (/\/assets\/[\w.-]+\.css/.exec(page)?.[0] ?? "/none"));
  expect([sheet.status, sheet.headers.get("Cache-Control")]).toEqual([200, "public, max-age=31536000, immutable"]);
  expect((await fetch(`${addresses.public}/assets/layout-gone.css`)).status).toBe(404);
  for (const path of ["/assets/..%2f..%2fserver%2findex.js", "/..%2f..%2fpackage.json", "/%2e%2e/server/index.js"]) {
    expect([path, (await fetch(addresses.public + path)).status]).toEqual([path, 404]);
  }
});

it("what the processes say of it holds no story, no receipt, no file name and nothing of the sender", async () => {
  const opened = await fetch(`${addresses.public}/receipt`, {
    method: "POST",
    body: new URLSearchParams({ receipt }),
    headers: { Origin: addresses.public },
  });
  expect(opened.status).toBe(200);
  const broken = await fetch(`${addresses.public}/submit`, {
    method: "POST",
    body: "story=canary-story",
    headers: { Origin: addresses.public, "Content-Type": "multipart/form-data" },
  });
  expect(broken.status).toBe(400);
  expect(said).toContain("曝光台");
  for (const secret of [receipt, receipt.slice(0, 12), tip().typed.story ?? "", "canary", "顺达"])
    expect([secret, said.includes(secret)]).toEqual([secret, false]);
});

it("the public process holds no key that opens an identity, in its folder or its environment", () => {
  expect(readdirSync(path.join(top, "public/keys")).sort()).toEqual(["identity.pub", "receipt.key"]);
  const secret = readFileSync(path.join(top, "staff/keys/identity.key"), "utf8").trim();
  const environ = process.platform === "linux" ? readFileSync(`/proc/${publicPid}/environ`, "utf8") : "";
  expect(environ).not.toContain("IDENTITY_PRIVATE_KEY_FILE");
  expect(environ).not.toContain(secret);
});
