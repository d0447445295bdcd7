import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** @type {Set<string>} */
const held = new Set();

/**
 * Runs while no other process of ours starts or stops the same server. A lock left by a dead process does not count.
 *
 * @template T
 * @param {string} lock a file
 * @param {() => Promise<T>} run
 * @returns {Promise<T>}
 */
export async function alone(lock, run) {
  while (!take(lock)) await sleep(30);
  held.add(lock);
  try {
    return await run();
  } finally {
    held.delete(lock);
    rmSync(lock, { force: true });
  }
}

/**
 * Whether a process still runs. One that has ended but was not yet collected by its parent does not.
 *
 * @param {number} pid
 */
export function alive(pid) {
  try {
    process.kill(pid, 0);
  } catch (problem) {
    return /** @type {NodeJS.ErrnoException} */ (problem).code === "EPERM";
  }
  return process.platform !== "linux" || !/^State:\s+[ZX]/m.test(status(pid));
}

/** @param {number} pid */
function status(pid) {
  try {
    return readFileSync(`/proc/${pid}/status`, "utf8");
  } catch {
    return "State:\tX";
  }
}

/** @param {string} lock */
function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (problem) {
    if (/** @type {NodeJS.ErrnoException} */ (problem).code !== "EEXIST") throw problem;
    if (isStale(lock)) rmSync(lock, { force: true });
    return false;
  }
}

/** @param {string} lock */
function isStale(lock) {
  try {
    const pid = Number(readFileSync(lock, "utf8"));
    if (pid === 0) return Date.now() - statSync(lock).mtimeMs > 2_000;
    return pid === process.pid ? !held.has(lock) : !alive(pid);
  } catch {
    return false;
  }
}
