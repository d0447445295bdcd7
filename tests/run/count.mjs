import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/**
 * How many tests of one step, and what is to be read about each that failed.
 *
 * @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Count
 */

const folder = fileURLToPath(new URL("../../.cache/", import.meta.url));

/**
 * A step that is one test.
 *
 * @param {boolean} succeeded
 * @returns {Count}
 */
export const asOne = (succeeded) => ({ passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0, failures: [] });

/**
 * Keeps what a run counted, for the process that began it.
 *
 * @param {string} name of the run
 * @param {Count} count
 */
export function keepCount(name, count) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(name), JSON.stringify(count));
}

/**
 * Runs the tests and reads what they counted. A run that fails without a failed test (no report at all, an error outside a
 * test) still failed.
 *
 * @param {string} name of the run
 * @param {() => Promise<boolean>} run whether it succeeded
 * @returns {Promise<Count>}
 */
export async function counted(name, run) {
  rmSync(fileOf(name), { force: true });
  const succeeded = await run();
  const count = read(name);
  return !succeeded && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/**
 * One failure in a line or a few.
 *
 * @param {string} where
 * @param {{ message?: string, stack?: string } | undefined} error
 */
export const failure = (where, error) => `${where}\n    ${(error?.stack ?? error?.message ?? "").split("\n").slice(0, 6).join("\n    ")}`;

/** @param {string} name */
const fileOf = (name) => path.join(folder, `${name}.json`);

/**
 * @param {string} name
 * @returns {Count}
 */
function read(name) {
  try {
    return JSON.parse(readFileSync(fileOf(name), "utf8"));
  } catch {
    return { passed: 0, failed: 0, skipped: 0, failures: [] };
  }
}
