import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "#app/start/build.mjs";
import { install } from "#app/start/install.mjs";
import { why } from "#app/start/why.mjs";
import { asOne, counted } from "./run/count.mjs";
import { step, tool } from "./run/step.mjs";
import { environment } from "./support/environment.mjs";

/*
 * npm test: everything. npm run check (--no-browser): all but the browser's stories. What failed is said once more at the end.
 */

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const withBrowser = !process.argv.includes("--no-browser");
const env = environment();

/** @type {import("./run/count.mjs").Count[]} */
const counts = [];

process.chdir(root);

if (await prepared(() => install(root))) {
  counts.push(await step("format and lint", async () => asOne(await tool(["node_modules/@biomejs/biome/bin/biome", "ci", "."], env))));
  counts.push(await step("types", async () => asOne(await tool(["node_modules/typescript/bin/tsc", "--noEmit"], env))));
  const built = await step("build", async () => asOne(await prepared(() => build(root))));
  counts.push(built);
  if (!built.failed) await runTests();
} else counts.push(asOne(false));
sumUp();

async function runTests() {
  const vitest = ["node_modules/vitest/vitest.mjs", "run", "--reporter=default", "--reporter=./tests/run/vitest-report.mjs"];
  counts.push(await step("tests", () => counted("vitest", () => tool(vitest, env))));
  if (!withBrowser) return;
  const playwright = ["node_modules/@playwright/test/cli.js", "test", "--reporter=list,./tests/run/playwright-report.mjs"];
  counts.push(await step("stories in a browser", () => counted("playwright", () => tool(playwright, env))));
}

function sumUp() {
  const total = (/** @type {"passed" | "failed" | "skipped"} */ kind) => counts.reduce((sum, count) => sum + count[kind], 0);
  const skipped = total("skipped") ? `, ${total("skipped")} skipped` : "";
  process.exitCode = total("failed") ? 1 : 0;
  for (const failure of counts.flatMap((count) => count.failures)) process.stdout.write(`\nfailed: ${failure}\n`);
  process.stdout.write(`\n${total("passed")} passed, ${total("failed")} failed${skipped}\n`);
}

/** @param {() => Promise<void>} prepare */
async function prepared(prepare) {
  try {
    await prepare();
    return true;
  } catch (problem) {
    process.stdout.write(`${why(problem) ?? (problem instanceof Error ? problem.stack : problem)}\n`);
    return false;
  }
}
