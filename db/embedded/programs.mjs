import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { elsewhere } from "./home.mjs";
import { canRun } from "./unprivileged.mjs";

/**
 * A folder of programs from the npm registry, in a place and state in which its user can run them: as installed,
 * else with its modes mended, else as a copy outside a folder that is closed to that user or not ours to mend.
 *
 * @param {object} wanted
 * @param {string} wanted.installed the folder as npm unpacked it
 * @param {string} wanted.program a program in it, relative; the proof that all of it works
 * @param {string} wanted.copyName a name that changes with the version
 * @param {string} wanted.dataDir where an unprivileged start puts a copy
 * @param {import("./unprivileged.mjs").User | undefined} wanted.user
 * @param {(folder: string) => void} [wanted.mend] puts right what npm did not unpack
 * @returns {string | undefined} the folder to run from; undefined when nothing helps
 */
export function runnable({ installed, program, copyName, dataDir, user, mend = () => undefined }) {
  const works = (/** @type {string} */ folder) => canRun(user, path.join(folder, program));
  if (works(installed) || (tryTo(() => open(installed, mend)) && works(installed))) return installed;

  const copy = path.join(user ? elsewhere : `${dataDir}.programs`, copyName);
  if (!existsSync(copy)) tryTo(() => copyOut(installed, copy, mend));
  if (works(copy)) return copy;
  rmSync(copy, { recursive: true, force: true });
  return undefined;
}

/**
 * @param {string} from
 * @param {string} to
 * @param {(folder: string) => void} mend
 */
function copyOut(from, to, mend) {
  const half = `${to}.${process.pid}.half`;
  mkdirSync(half, { recursive: true });
  chmodSync(path.dirname(to), 0o755);
  cpSync(from, half, { recursive: true, verbatimSymlinks: true });
  open(half, mend);
  rmSync(to, { recursive: true, force: true });
  renameSync(half, to);
}

/**
 * @param {string} folder
 * @param {(folder: string) => void} mend
 */
function open(folder, mend) {
  mend(folder);
  makeReadable(folder);
}

/** @param {string} folder */
function makeReadable(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) makeReadable(full);
    else if (entry.isFile()) chmodSync(full, 0o755);
  }
}

/** @param {() => void} act */
function tryTo(act) {
  try {
    act();
    return true;
  } catch (problem) {
    if (/** @type {NodeJS.ErrnoException} */ (problem).code === "ENOSPC") throw problem;
    return false;
  }
}
