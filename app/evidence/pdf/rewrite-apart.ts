import { fork } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Rewritten } from "./without-author.ts";

/** A true PDF of 20 MB and a hundred thousand parts takes some seconds, and eighteen where others take all the machine. */
const patience = 60_000;
const megabytes = 512;

let before: Promise<unknown> = Promise.resolve();

/**
 * Writes a PDF anew in a process of its own, with a limit to its time and memory and without our environment: a file that was made to
 * be hard (a few kilobytes that unfold to gigabytes) ends that process, not the portal, and is "too-hard". One at a time.
 */
export function rewriteApart(bytes: Buffer): Promise<Rewritten | { outcome: "too-hard" }> {
  const rewritten = before.then(() => inChild(bytes));
  before = rewritten.catch(() => undefined);
  return rewritten;
}

function inChild(bytes: Buffer): Promise<Rewritten | { outcome: "too-hard" }> {
  const tsx = createRequire(import.meta.url).resolve("tsx");
  const execArgv = ["--import", pathToFileURL(tsx).href, `--max-old-space-size=${megabytes}`];
  const env = { NODE_ENV: "production" as const };
  const child = fork(path.resolve("app/evidence/pdf/pdf-child.ts"), { execArgv, env, serialization: "advanced", stdio: "ignore" });
  return new Promise((resolve) => {
    const tooHard = () => resolve({ outcome: "too-hard" });
    const late = setTimeout(() => child.kill("SIGKILL"), patience);
    child.once("message", (answer) => resolve(answer as Rewritten));
    child.once("error", tooHard);
    child.once("exit", () => {
      clearTimeout(late);
      tooHard();
    });
    child.send(bytes, (error) => error && tooHard());
  });
}
