import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { handOver } from "./home.mjs";
import { sentence } from "./sentence.mjs";
import { as } from "./unprivileged.mjs";

/** @typedef {{ superuser: string, portal: string }} Passwords */

/**
 * Makes the cluster in `<home>.init` and moves it to its place only when it is whole, so a half-made one is never used.
 * In a folder of its own there: an initdb whose parent was killed goes on for a while, and tidies up behind itself.
 *
 * @param {{ home: string, programs: string, user: import("./unprivileged.mjs").User | undefined }} wanted
 */
export function makeCluster({ home, programs, user }) {
  makeRoom(home);
  const workshop = `${home}.init`;
  rmSync(workshop, { recursive: true, force: true, maxRetries: 20 });
  const init = path.join(workshop, randomBytes(4).toString("hex"));
  mkdirSync(init, { recursive: true, mode: 0o700 });
  /** @type {Passwords} */
  const passwords = { superuser: randomBytes(24).toString("hex"), portal: randomBytes(24).toString("hex") };
  const passwordFile = path.join(init, "password");
  writeFileSync(passwordFile, passwords.superuser, { mode: 0o600 });
  writeFileSync(path.join(init, "passwords.json"), JSON.stringify(passwords), { mode: 0o600 });
  handOver(user, workshop);

  const made = spawnSync(path.join(programs, "bin/initdb"), ["-D", path.join(init, "cluster"), `--pwfile=${passwordFile}`, ...shape()], {
    ...as(user),
    env: plainEnvironment(),
    encoding: "utf8",
  });
  rmSync(passwordFile);
  if (made.status === 0) renameSync(init, home);
  rmSync(workshop, { recursive: true, force: true, maxRetries: 20 });
  if (made.status !== 0) throw notMade(made.stderr || String(made.error));
}

/** @param {string} home */
function makeRoom(home) {
  try {
    if (existsSync(home)) rmdirSync(home);
  } catch (problem) {
    throw sentence(`${home} 里有别的文件，或属于别的用户`, `${home} holds other files or belongs to another user`, problem);
  }
}

/** @param {string} home */
export function hasCluster(home) {
  return existsSync(path.join(home, "cluster", "PG_VERSION"));
}

/**
 * @param {string} home
 * @returns {Passwords}
 */
export function passwordsOf(home) {
  try {
    return JSON.parse(readFileSync(path.join(home, "passwords.json"), "utf8"));
  } catch (problem) {
    throw sentence(`${home} 里的 passwords.json 读不出来`, `passwords.json in ${home} cannot be read`, problem);
  }
}

/** Nothing of our environment reaches the servers: no keys, no PG* settings, one locale. */
export function plainEnvironment() {
  const { PATH, SystemRoot } = process.env;
  /** @type {Record<string, string | undefined>} */
  const env = { PATH, SystemRoot, LC_ALL: process.platform === "linux" ? "C.UTF-8" : "C", TZ: "UTC" };
  return /** @type {NodeJS.ProcessEnv} */ (env);
}

function shape() {
  const locale = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", `--locale=${process.platform === "linux" ? "C.UTF-8" : "C"}`];
  return ["--username=postgres", "--auth=scram-sha-256", "--encoding=UTF8", "--data-checksums", "--no-instructions", ...locale];
}

/** @param {string} complaint */
function notMade(complaint) {
  if (/No space left|wrote only \d+ of/i.test(complaint)) return Object.assign(new Error("disk full"), { code: "ENOSPC" });
  const line = complaint.split("\n").find((one) => /error|fatal/i.test(one)) ?? complaint.trim();
  return sentence(`数据库没能建立：${line}`, `The database could not be made: ${line}`);
}
