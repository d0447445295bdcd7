import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { freePort } from "#db/embedded/free-port.mjs";
import { environment } from "#tests/support/environment.mjs";

test("a taken port is one sentence, before anything is started", async () => {
  const port = await freePort();
  const other = createServer().listen(port, "127.0.0.1");
  const { code, said, complained } = await start({ PORT: String(port) });
  other.close();
  expect(code).toBe(1);
  expect(said).toBe("");
  expect(complained).toEqual([expect.stringContaining(`Port ${port} is taken`)]);
});

test.each([
  ["nobody there", () => "postgres://portal:s3cret@127.0.0.1:1/portal", "no database answers there"],
  ["a wrong password", () => inject("postgresUrl").replace(/:[^:@/]+@/, ":s3cret@"), "does not accept this user or password"],
  ["no such database", () => inject("postgresUrl").replace(/[^/]+$/, "s3cret-free"), "there is no such database"],
  ["another kind of address", () => "mysql://portal:s3cret@127.0.0.1/portal", "is not a postgres:// address"],
])("a wrong DATABASE_URL, %s, is one sentence without the password", async (_case, url, sentence) => {
  const { code, complained } = await start({ DATABASE_URL: url() });
  expect(code).toBe(1);
  expect(complained).toEqual([expect.stringContaining(sentence)]);
  expect(complained.join()).not.toContain("s3cret@");
  expect(complained.join()).not.toContain(new URL(url()).password);
});

test("production invents no keys", async () => {
  const { code, complained } = await start({ NODE_ENV: "production", DATABASE_URL: inject("postgresUrl") });
  expect(code).toBe(1);
  expect(complained).toEqual([expect.stringMatching(/key file .*receipt\.key is missing: name it with RECEIPT_KEY_FILE/)]);
});

test("a public process does not make, or ask for, the key that opens identities", async () => {
  const { code, complained } = await start({ DOORS: "public" });
  expect(code).toBe(1);
  expect(complained).toEqual([expect.stringContaining("IDENTITY_PUBLIC_KEY_FILE")]);
});

test("a misspelt door does not open them all", async () => {
  const { code, complained } = await start({ DOORS: "pubic" });
  expect(code).toBe(1);
  expect(complained).toEqual([expect.stringContaining("DOORS has no door named pubic")]);
});

async function start(settings: Record<string, string>): Promise<{ code: number; said: string; complained: string[] }> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "start-"));
  const env = environment({ DATA_DIR: dataDir, PORT: String(await freePort()), ...settings });
  const portal = spawn(process.execPath, ["app/start.mjs"], { env, stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => {
    portal.kill("SIGKILL");
    rmSync(dataDir, { recursive: true, force: true });
  });
  let said = "";
  let complaint = "";
  portal.stdout.on("data", (piece) => {
    said += piece;
  });
  portal.stderr.on("data", (piece) => {
    complaint += piece;
  });
  const code = await new Promise<number>((resolve) => portal.once("close", (number) => resolve(number ?? -1)));
  return { code, said, complained: complaint.split("\n").filter(Boolean) };
}
