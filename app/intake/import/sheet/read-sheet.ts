import { fork } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Sheet } from "./sheet.ts";

/** A true export takes about a second, most of it to start; a busy machine needs many times that. */
const patience = 60_000;
const megabytes = 512;

let before: Promise<unknown> = Promise.resolve();

/**
 * Reads a table in a process of its own, with a limit to its time and memory and without our environment: a file that was made to
 * be hard ends that process, not the portal. One at a time.
 */
export function readSheet(bytes: Buffer): Promise<Sheet> {
  const read = before.then(() => inChild(bytes));
  before = read.catch(() => undefined);
  return read;
}

function inChild(bytes: Buffer): Promise<Sheet> {
  const tsx = createRequire(import.meta.url).resolve("tsx");
  const execArgv = ["--import", pathToFileURL(tsx).href, `--max-old-space-size=${megabytes}`];
  const env = { NODE_ENV: "production" as const };
  const child = fork(path.resolve("app/intake/import/sheet/sheet-child.ts"), { execArgv, env, serialization: "advanced", stdio: "ignore" });
  return new Promise((resolve) => {
    const tooHard = () => resolve({ outcome: "unreadable", issue: "intake.import.issues.tooHard" });
    const late = setTimeout(() => child.kill("SIGKILL"), patience);
    child.once("message", (answer) => resolve(answer as Sheet));
    child.once("error", tooHard);
    child.once("exit", () => {
      clearTimeout(late);
      tooHard();
    });
    child.send(bytes, (error) => error && tooHard());
  });
}
