import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { plainEnvironment } from "./cluster.mjs";
import { freePort } from "./free-port.mjs";
import { forgetStranger, isOurs, readPidFile } from "./pid-file.mjs";
import { sentence } from "./sentence.mjs";
import { settingsFor } from "./settings.mjs";
import { as } from "./unprivileged.mjs";

/** @typedef {import("./pid-file.mjs").Postmaster} Postmaster */

const patience = 120_000;
const logLimit = 5_000_000;

/**
 * The server that is running on this cluster, once it answers; undefined when there is none.
 *
 * @param {string} home
 * @returns {Promise<Postmaster | undefined>}
 */
export async function running(home) {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(30)) {
    const found = readPidFile(home);
    if (!found || found.status === "ready") return found;
  }
  throw sentence("数据库两分钟没有就绪", "The database was not ready within two minutes");
}

/**
 * Starts the server and waits until it answers, through recovery if it was killed.
 *
 * @param {{ home: string, programs: string, user: import("./unprivileged.mjs").User | undefined, settings: Record<string, string> }} wanted
 * @returns {Promise<Postmaster>}
 */
export async function launch({ home, programs, user, settings }) {
  for (let attempt = 1; ; attempt += 1) {
    forgetStranger(home);
    const log = path.join(home, "server.log");
    const output = openSync(log, size(log) > logLimit ? "w" : "a", 0o600);
    const from = size(log);
    const options = Object.entries({ ...settingsFor(await freePort()), ...settings }).flatMap(([name, value]) => [
      "-c",
      `${name}=${value}`,
    ]);
    // A group of its own: Ctrl-C in the terminal is for the app, which stops the server after its last query.
    const child = spawn(path.join(programs, "bin/postgres"), ["-D", path.join(home, "cluster"), ...options], {
      ...as(user),
      cwd: home,
      detached: true,
      env: plainEnvironment(),
      stdio: ["ignore", output, output],
    });
    child.unref();
    closeSync(output);
    const ended = new Promise((resolve) => child.once("error", resolve).once("exit", resolve)).then(() => undefined);
    const ready = await Promise.race([ended, answers(home, child)]);
    if (ready) return ready;
    const complaint = readFileSync(log, "utf8").slice(from);
    // A port taken since we looked, or backends of a killed server still leaving: worth another try.
    if (attempt < 5 && /already in use|shared memory block|already exists/i.test(complaint)) await sleep(500);
    else throw notStarted(complaint);
  }
}

/**
 * SIGINT is PostgreSQL's fast stop; SIGTERM would wait for every client to leave.
 *
 * @param {string} home
 */
export async function halt(home) {
  for (const signal of /** @type {const} */ (["SIGINT", "SIGQUIT"])) {
    const found = readPidFile(home);
    if (!found) return;
    process.kill(found.pid, signal);
    for (const end = Date.now() + 60_000; Date.now() < end; await sleep(10)) if (!isOurs(home, found.pid)) return;
  }
}

/**
 * @param {string} home
 * @param {import("node:child_process").ChildProcess} child
 */
async function answers(home, child) {
  while (child.exitCode === null && child.signalCode === null) {
    const found = readPidFile(home);
    if (found?.pid === child.pid && found?.status === "ready") return found;
    await sleep(10);
  }
  return undefined;
}

/** @param {string} file */
function size(file) {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** @param {string} complaint */
function notStarted(complaint) {
  if (/No space left|wrote only \d+ of/i.test(complaint)) return Object.assign(new Error("disk full"), { code: "ENOSPC" });
  const line = complaint.split("\n").findLast((one) => /FATAL|PANIC|error/i.test(one)) ?? complaint.trim();
  return sentence(`数据库没有启动：${line}`, `The database did not start: ${line}`);
}
