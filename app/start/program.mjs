import { spawn } from "node:child_process";

/** @type {Set<import("node:child_process").ChildProcess>} */
const children = new Set();

/**
 * Runs a program to its end: `shown` on this terminal, or quietly, its words kept in case it fails.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, shown?: boolean }} how
 * @returns {Promise<{ code: number, words: string }>}
 */
export function runProgram(command, args, { cwd, env = process.env, shown = false }) {
  return new Promise((resolve, reject) => {
    const shell = process.platform === "win32" && command.endsWith(".cmd");
    const child = spawn(command, args, { cwd, env, shell, stdio: ["ignore", shown ? "inherit" : "pipe", shown ? "inherit" : "pipe"] });
    let words = "";
    child.stdout?.on("data", (piece) => (words += piece));
    child.stderr?.on("data", (piece) => (words += piece));
    children.add(child);
    child.once("error", reject);
    child.once("close", (code) => {
      children.delete(child);
      resolve({ code: code ?? 1, words });
    });
  });
}

/** Ends what is still running, when the person at the terminal has had enough. */
export function endPrograms() {
  for (const child of children) child.kill("SIGTERM");
}
