import { readFileSync } from "node:fs";

/** @typedef {import("./step.mjs").Count} Count */

/**
 * A step that is one test.
 *
 * @param {boolean} succeeded
 * @returns {Count}
 */
export const asOne = (succeeded) => (succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/**
 * @param {string} report
 * @param {boolean} succeeded
 * @returns {Count}
 */
export function ofVitest(report, succeeded) {
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = read(report);
  return honest({ passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }, succeeded);
}

/**
 * @param {string} report
 * @param {boolean} succeeded
 * @returns {Count}
 */
export function ofPlaywright(report, succeeded) {
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = read(report).stats ?? {};
  return honest({ passed: expected + flaky, failed: unexpected, skipped }, succeeded);
}

/**
 * A run that fails without a failed test (a file that cannot be read, a setup that broke, no report at all) still failed.
 *
 * @param {Count} count
 * @param {boolean} succeeded
 */
function honest(count, succeeded) {
  return !succeeded && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/** @param {string} report */
function read(report) {
  try {
    return JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return {};
  }
}
