import { readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import path from "node:path";
import { alive } from "./alone.mjs";

/** @typedef {{ pid: number, port: number, status: string }} Postmaster */

/**
 * `postmaster.pid`: process, folder, start, port, socket folder, address, shared memory, state; one per line.
 *
 * @param {string} home
 * @returns {Postmaster | undefined}
 */
export function readPidFile(home) {
  const [number, , , port, , , , status = ""] = lines(home);
  const pid = Number(number);
  return pid > 0 && isOurs(home, pid) ? { pid, port: Number(port), status: status.trim() } : undefined;
}

/** @param {string} home */
function lines(home) {
  try {
    return readFileSync(path.join(home, "cluster", "postmaster.pid"), "utf8").split("\n");
  } catch {
    return [];
  }
}

/**
 * A number may have been given to another process since. The server works in its cluster's folder, and Linux tells.
 *
 * @param {string} home
 * @param {number} pid
 */
export function isOurs(home, pid) {
  if (process.platform !== "linux") return alive(pid);
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(path.join(home, "cluster"));
  } catch {
    return false;
  }
}

/**
 * PostgreSQL clears away the file of a dead server itself, but not while its number is still known: given to somebody else
 * since, or not yet collected by its parent.
 *
 * @param {string} home
 */
export function forgetStranger(home) {
  const pid = Number(lines(home)[0]);
  if (pid > 0 && isKnown(pid) && !isOurs(home, pid)) rmSync(path.join(home, "cluster", "postmaster.pid"));
}

/** @param {number} pid */
function isKnown(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
