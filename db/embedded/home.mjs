import { createHash } from "node:crypto";
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { canEnter } from "./unprivileged.mjs";

/** Where a server started by root keeps what it cannot reach in the project's folder. */
export const elsewhere = "/var/lib/exposure-portal";

/**
 * The folder a server really keeps its data in: `dataDir`, or when its user cannot get there a folder
 * outside, named after `dataDir`. Once data is outside it stays there; data that became unreachable moves out.
 *
 * @param {string} dataDir absolute
 * @param {import("./unprivileged.mjs").User | undefined} user
 * @param {(line: string) => void} log
 */
export function settle(dataDir, user, log) {
  mkdirSync(path.dirname(dataDir), { recursive: true });
  const outside = outsideOf(dataDir);
  if (!user || (!existsSync(outside) && canEnter(user, path.dirname(dataDir)))) return dataDir;
  mkdirSync(elsewhere, { recursive: true });
  chmodSync(elsewhere, 0o755);
  if (!existsSync(outside) && existsSync(dataDir)) move(dataDir, outside);
  log(`${user.name} 用户进不了 ${dataDir}，数据放在 ${outside} · ${user.name} cannot enter there: the data is kept in ${outside}`);
  return outside;
}

/**
 * Every place where data of `dataDir` may be.
 *
 * @param {string} dataDir absolute
 */
export function homesOf(dataDir) {
  return [dataDir, outsideOf(dataDir)].filter((home) => existsSync(home));
}

/**
 * Makes a folder and all in it that person's, and nobody else's.
 *
 * @param {import("./unprivileged.mjs").User | undefined} user
 * @param {string} folder
 */
export function handOver(user, folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!user) return;
  chownSync(folder, user.uid, user.gid);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) handOver(user, full);
    else if (!entry.isSymbolicLink()) chownSync(full, user.uid, user.gid);
  }
}

/** @param {string} dataDir */
function outsideOf(dataDir) {
  return path.join(elsewhere, createHash("sha256").update(dataDir).digest("hex").slice(0, 16));
}

/**
 * @param {string} from
 * @param {string} to
 */
function move(from, to) {
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, `${to}.moving`, { recursive: true });
    renameSync(`${to}.moving`, to);
    rmSync(from, { recursive: true });
  }
}
