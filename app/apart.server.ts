import { type ChildProcess, fork } from "node:child_process";
import { createRequire } from "node:module";
import { setPriority } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** Until when and up to what size a program may run, all it holds counted; `behind`: after everybody else's work. */
export type Limits = { seconds: number; megabytes: number; behind?: boolean };

const last = new Map<string, Promise<unknown>>();

/**
 * Runs a program of ours (a file below the project's folder that calls `answerAsked`) in a process of its own, without our
 * environment: what was made to be hard ends that process, not the portal. Of one program one run at a time, in the order they
 * were asked. Its answer, which the caller has named the type of; null when it came to no answer within its limits, or fell over.
 */
export function apart<Asked, Answer>(program: string, asked: Asked, limits: Limits): Promise<Answer | null> {
  const ran = (last.get(program) ?? Promise.resolve()).then(() => run<Asked, Answer>(program, asked, limits));
  last.set(
    program,
    ran.catch(() => undefined),
  );
  return ran;
}

/** The program's side: takes one question, answers, ends. */
export function answerAsked<Asked, Answer>(work: (asked: Asked) => Answer | Promise<Answer>): void {
  process.once("message", async (asked: Asked) => process.send?.(await work(asked), () => process.exit()));
}

function run<Asked, Answer>(program: string, asked: Asked, { seconds, megabytes, behind }: Limits): Promise<Answer | null> {
  const child = start(program, megabytes);
  return new Promise((resolve) => {
    const late = setTimeout(() => child.kill("SIGKILL"), seconds * 1000);
    child.once("spawn", () => behind && child.pid && standBack(child.pid));
    child.once("message", (answer) => resolve(answer as Answer));
    child.once("error", () => resolve(null));
    child.once("exit", () => {
      clearTimeout(late);
      resolve(null);
    });
    child.send(asked as object, (error) => error && resolve(null));
  });
}

function start(program: string, megabytes: number): ChildProcess {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  const heap = `--max-old-space-size=${Math.round(megabytes * 0.6)}`;
  const execArgv = ["--import", watchOver(megabytes), "--import", tsx, heap];
  const env = { NODE_ENV: "production" as const };
  return fork(path.resolve(program), { execArgv, env, serialization: "advanced", stdio: "ignore" });
}

/**
 * What is unpacked or drawn lies beside the heap, where node's own limit does not count it: a busy process is watched from beside.
 * When the portal is gone nobody waits for the answer.
 */
function watchOver(megabytes: number): string {
  const over = `process.memoryUsage.rss() > ${megabytes * 1024 * 1024} || process.ppid !== parent`;
  const watch = `const parent = process.ppid; setInterval(() => (${over}) && process.kill(process.pid, "SIGKILL"), 50)`;
  const preload = `import { Worker } from "node:worker_threads"; new Worker(${JSON.stringify(watch)}, { eval: true, execArgv: [] }).unref()`;
  return `data:text/javascript,${encodeURIComponent(preload)}`;
}

/** Where the system lets us: pages go first. */
function standBack(pid: number): void {
  try {
    setPriority(pid, 10);
  } catch {
    // It works as fast as everybody else then.
  }
}
