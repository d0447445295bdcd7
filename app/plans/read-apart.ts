import { fork } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { NoticeIssue } from "./notice/notice-issue.ts";
import type { KnownUnit, Reading } from "./reading/reading.ts";

/** A notice as pasted, or the bytes of its file, and the units to recognise. */
export type ToRead = { notice: string | Buffer; units: KnownUnit[] };

export type ReadApart =
  | { outcome: "read"; text: string; reading: Reading }
  | { outcome: "unreadable"; issue: NoticeIssue }
  | { outcome: "no-plan"; text: string };

/** A true notice takes about a second, most of it to start; a busy machine needs many times that. */
const patience = 60_000;
const megabytes = 512;

let before: Promise<unknown> = Promise.resolve();

/**
 * Reads a notice in a process of its own, with a limit to its time and memory and without our environment: a file that was made
 * to be hard (a few kilobytes that unfold to gigabytes) ends that process, not the portal. One at a time.
 */
export function readApart(asked: ToRead): Promise<ReadApart> {
  const read = before.then(() => inChild(asked));
  before = read.catch(() => undefined);
  return read;
}

function inChild(asked: ToRead): Promise<ReadApart> {
  const tsx = createRequire(import.meta.url).resolve("tsx");
  const execArgv = ["--import", pathToFileURL(tsx).href, `--max-old-space-size=${megabytes}`];
  const env = { NODE_ENV: "production" as const };
  const child = fork(path.resolve("app/plans/reading-child.ts"), { execArgv, env, serialization: "advanced", stdio: "ignore" });
  return new Promise((resolve) => {
    const tooHard = () => resolve({ outcome: "unreadable", issue: "plans.issues.tooHard" });
    const late = setTimeout(() => child.kill("SIGKILL"), patience);
    child.once("message", (answer) => resolve(answer as ReadApart));
    child.once("error", tooHard);
    child.once("exit", () => {
      clearTimeout(late);
      tooHard();
    });
    child.send(asked, (error) => error && tooHard());
  });
}
