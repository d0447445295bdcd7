import { spawn } from "node:child_process";

/** Only what hangs takes so long, also on a machine that many share. */
const limitMinutes = 40;

/** @typedef {import("./count.mjs").Count} Count */

/**
 * Runs one tool with its words on this terminal. What hangs is killed with all its children.
 *
 * @param {string[]} args a script of node_modules and what to tell it
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<boolean>} whether it succeeded
 */
export function tool(args, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { env, detached: process.platform !== "win32", stdio: ["ignore", "inherit", "inherit"] });
    const kill = (/** @type {NodeJS.Signals} */ signal) => {
      if (child.pid) process.kill(process.platform === "win32" ? child.pid : -child.pid, signal);
    };
    const stopped = () => kill("SIGINT");
    process.once("SIGINT", stopped).once("SIGTERM", stopped);
    const late = setTimeout(() => {
      process.stdout.write(`${args[0]} took more than ${limitMinutes} minutes\n`);
      kill("SIGKILL");
    }, limitMinutes * 60_000);
    child.once("close", (code) => {
      clearTimeout(late);
      process.off("SIGINT", stopped).off("SIGTERM", stopped);
      resolve(code === 0);
    });
  });
}

/**
 * Runs one step between its name and its time.
 *
 * @param {string} name
 * @param {() => Promise<Count>} run
 * @returns {Promise<Count>}
 */
export async function step(name, run) {
  process.stdout.write(`\n── ${name}\n`);
  const began = performance.now();
  const count = await run();
  process.stdout.write(`── ${name}: ${count.failed ? "failed" : "passed"}, ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
  return count;
}
