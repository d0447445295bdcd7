import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { alive } from "#db/embedded/alone.mjs";
import { plainEnvironment } from "#db/embedded/cluster.mjs";
import { freePort } from "#db/embedded/free-port.mjs";
import { handOver } from "#db/embedded/home.mjs";
import { as } from "#db/embedded/unprivileged.mjs";

const patience = 30_000;

/**
 * The server left running here, by another process of ours or by one that was killed. Our master key proves that
 * it is ours and not a stranger who got its number or its port.
 *
 * @param {string} home
 * @param {string} master
 * @returns {Promise<{ url: string } | undefined>}
 */
export async function running(home, master) {
  const { pid, url } = note(home);
  if (!pid || !url || !alive(pid)) return undefined;
  const headers = { authorization: `Bearer ${master}` };
  const answer = await fetch(`${url}/keys?limit=1`, { headers, signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
  if (answer?.ok) return { url };
  await halt(home);
  return undefined;
}

/**
 * @param {{ home: string, program: string, version: string, user: import("#db/embedded/unprivileged.mjs").User | undefined, master: string, memory: string }} wanted
 * @returns {Promise<{ url: string } | undefined>} undefined when it ends at once or never answers
 */
export async function launch({ home, program, version, user, master, memory }) {
  const data = path.join(home, version);
  handOver(user, data);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const output = openSync(path.join(home, "server.log"), "w", 0o600);
  const child = spawn(
    program,
    ["--no-analytics", "--env", "development", "--http-addr", `127.0.0.1:${port}`, "--db-path", path.join(data, "index")],
    {
      ...as(user),
      cwd: data,
      detached: true,
      // In the environment, where other users cannot read it as they can a command line.
      env: { ...plainEnvironment(), MEILI_MASTER_KEY: master, MEILI_LOG_LEVEL: "WARN", MEILI_MAX_INDEXING_MEMORY: memory },
      stdio: ["ignore", output, output],
    },
  );
  child.unref();
  closeSync(output);
  const ended = new Promise((resolve) => child.once("error", resolve).once("exit", resolve)).then(() => false);
  if (child.pid) writeFileSync(path.join(home, "server.json"), JSON.stringify({ pid: child.pid, url }));
  if (await Promise.race([ended, healthy(url)])) return { url };
  await halt(home);
  return undefined;
}

/** @param {string} home */
export async function halt(home) {
  const { pid } = note(home);
  for (const signal of /** @type {const} */ (["SIGTERM", "SIGKILL"])) {
    if (pid && isMeilisearch(pid)) process.kill(pid, signal);
    for (const end = Date.now() + 10_000; pid && isMeilisearch(pid) && Date.now() < end; await sleep(20));
  }
  rmSync(path.join(home, "server.json"), { force: true });
}

/** @param {string} url */
async function healthy(url) {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(25)) {
    const answer = await fetch(`${url}/health`, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    if (answer?.ok) return true;
  }
  return false;
}

/**
 * @param {string} home
 * @returns {{ pid?: number, url?: string }}
 */
function note(home) {
  try {
    return JSON.parse(readFileSync(path.join(home, "server.json"), "utf8"));
  } catch {
    return {};
  }
}

/** @param {number} pid */
function isMeilisearch(pid) {
  try {
    return readFileSync(`/proc/${pid}/comm`, "utf8").trim() === "meilisearch";
  } catch {
    return false;
  }
}
