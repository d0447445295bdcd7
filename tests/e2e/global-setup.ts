import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { alive } from "#db/embedded/alone.mjs";
import { freePort } from "#db/embedded/free-port.mjs";
import { removePostgres } from "#db/embedded.mjs";
import { removeMeilisearch } from "#search/meilisearch/child.mjs";
import { environment } from "#tests/support/environment.mjs";
import { stopped } from "#tests/support/portal-process.ts";

/** Stories are told faster than people write, and all from one address. */
const hurried = { SOONEST_SECONDS: "0", SENDS_PER_HOUR: "100000" };

const folder = path.resolve(".cache/e2e");

/**
 * The whole portal as `npm start` runs it, on a free port and an empty bureau. Stories find it at `E2E_BASE_URL`
 * (Playwright's baseURL) and its members, with their passwords, as JSON in `E2E_MEMBERS`.
 */
export default async function setup(): Promise<() => Promise<void>> {
  await sweep();
  const dataDir = path.join(folder, String(process.pid));
  const env = environment({ DATA_DIR: dataDir, PORT: String(await freePort()), HOST: "127.0.0.1", ...hurried });
  const portal = spawn(process.execPath, ["app/start.mjs"], { env, stdio: ["ignore", "pipe", "inherit", "ipc"] });
  const { address, members } = await opened(portal);
  process.env.E2E_BASE_URL = address;
  process.env.E2E_MEMBERS = JSON.stringify(members);

  return async () => {
    await stopped(portal);
    await remove(dataDir);
  };
}

/** `app/start.mjs` tells its parent what it tells the terminal. */
function opened(portal: ChildProcess): Promise<{ address: string; members: unknown }> {
  let words = "";
  portal.stdout?.on("data", (piece) => {
    words += piece;
  });
  return new Promise((resolve, reject) => {
    portal.once("message", (message) => resolve(message as { address: string; members: unknown }));
    portal.once("exit", (code) => reject(new Error(`the portal did not start (exit ${code})\n${words}`)));
  });
}

/** What a run that was killed left behind. */
async function sweep(): Promise<void> {
  const left = existsSync(folder) ? readdirSync(folder).filter((name) => !alive(Number(name))) : [];
  for (const name of left) await remove(path.join(folder, name));
}

async function remove(dataDir: string): Promise<void> {
  await removePostgres({ dataDir: path.join(dataDir, "postgres") });
  await removeMeilisearch({ dataDir: path.join(dataDir, "meilisearch") });
  rmSync(dataDir, { recursive: true, force: true });
}
