import { readdirSync, statSync, utimesSync } from "node:fs";
import path from "node:path";
import { sentence } from "#db/embedded/sentence.mjs";
import { runProgram } from "./program.mjs";
import { say } from "./say.mjs";

const sources = ["app", "db", "search", "public", "package.json", "package-lock.json", "tsconfig.json"];

/**
 * Builds, unless the build is newer than every source.
 *
 * @param {string} root
 */
export async function build(root) {
  if (!isStale(root)) return;
  say("构建", "Building");
  const began = new Date();
  const remix = path.join(root, "node_modules", "@remix-run", "dev", "dist", "cli.js");
  const { code, words } = await runProgram(process.execPath, [remix, "vite:build"], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (code !== 0) {
    process.stderr.write(words);
    throw sentence("构建失败，原因见上", "The build failed, see above");
  }
  // A source saved while the build ran is newer than it.
  utimesSync(entryOf(root), began, began);
}

/** @param {string} root */
export function isStale(root) {
  const built = changedAt(entryOf(root));
  const configs = readdirSync(root).filter((name) => /\.config\.[a-z]+$/.test(name));
  return [...sources, ...configs].some((name) => changedAt(path.join(root, name)) > built);
}

/** @param {string} root */
const entryOf = (root) => path.join(root, "build", "server", "index.js");

/**
 * When a file, or the newest in a folder, last changed; 0 when it is not there. A folder changes when a file in it goes.
 *
 * @param {string} file
 * @returns {number}
 */
function changedAt(file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(file).reduce((newest, name) => Math.max(newest, changedAt(path.join(file, name))), stat.mtimeMs);
}
