import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** @typedef {{ name: string, uid: number, gid: number }} User */

/**
 * Who runs a server for us: ourselves (undefined), or when we are root somebody who can do less.
 * PostgreSQL refuses to run as root, and nothing that listens should.
 *
 * @returns {User | undefined}
 */
export function unprivileged() {
  if (process.getuid?.() !== 0) return undefined;
  return known("postgres") ?? known("nobody") ?? { name: "nobody", uid: 65534, gid: 65534 };
}

/**
 * What `spawn` needs to start a program as that person.
 *
 * @param {User | undefined} user
 */
export function as(user) {
  return user ? { uid: user.uid, gid: user.gid } : {};
}

/**
 * Whether the program can be started by that person. Trying says more than file modes do:
 * closed parent folders, a noexec disk and missing libraries all show.
 *
 * @param {User | undefined} user
 * @param {string} program
 * @param {string[]} args
 */
export function canRun(user, program, args = ["--version"]) {
  return spawnSync(program, args, { ...as(user), stdio: "ignore", timeout: 20_000 }).status === 0;
}

/**
 * @param {User | undefined} user
 * @param {string} folder
 */
export function canEnter(user, folder) {
  return user === undefined || canRun(user, "/bin/sh", ["-c", 'cd "$1"', "sh", folder]);
}

/** @param {string} name */
function known(name) {
  const line = passwd().find((one) => one.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":").map(Number) ?? [];
  return uid && gid ? { name, uid, gid } : undefined;
}

function passwd() {
  try {
    return readFileSync("/etc/passwd", "utf8").split("\n");
  } catch {
    return [];
  }
}
