import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { sentence } from "#db/embedded/sentence.mjs";
import { runProgram } from "./program.mjs";
import { say } from "./say.mjs";

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, dev?: boolean, peer?: boolean, link?: boolean }} Entry */

/**
 * Installs what package-lock.json asks for, unless just that is installed.
 *
 * @param {string} root
 */
export async function install(root) {
  if (isInstalled(root)) return;
  const locked = existsSync(path.join(root, "package-lock.json"));
  say("安装依赖，第一次约需一分钟", `Installing the dependencies (npm ${locked ? "ci" : "install"}), about a minute the first time`);
  const args = [locked ? "ci" : "install", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const [command, before] = npm();
  const { code } = await runProgram(command, [...before, ...args], { cwd: root, shown: true });
  if (code === 0) return;
  throw sentence(
    `依赖没有装好（npm 退出码 ${code}），请检查网络和磁盘`,
    `The dependencies were not installed (npm exit code ${code}): check the network and the disk`,
  );
}

/**
 * npm writes its own list of what it installed when it is done. Packages for other systems are not in it, nor in production
 * those for development.
 *
 * @param {string} root
 */
function isInstalled(root) {
  const wanted = packages(path.join(root, "package-lock.json"));
  const there = packages(path.join(root, "node_modules", ".package-lock.json"));
  if (!there) return false;
  return Object.entries(wanted ?? {}).every(([name, entry]) => {
    if (name === "" || entry.link) return true;
    const found = there[name];
    if (!found) return Boolean(entry.optional || entry.peer || (entry.dev && process.env.NODE_ENV === "production"));
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, Entry> | undefined}
 */
function packages(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return undefined;
  }
}

/**
 * The npm that started us, or the one on the path.
 *
 * @returns {[string, string[]]}
 */
function npm() {
  const own = process.env.npm_execpath;
  if (own?.endsWith("npm-cli.js")) return [process.execPath, [own]];
  return [process.platform === "win32" ? "npm.cmd" : "npm", []];
}
