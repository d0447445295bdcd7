import { fork } from "node:child_process";
import { createRequire } from "node:module";
import { setPriority } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Card } from "./leaflet.ts";
import type { Pack } from "./pack.ts";

export type ToDraw = { pack: Pack } | { card: Card };

export type Drawn = Buffer | undefined;

/** A case takes about two seconds, a full issue about five. */
const patience = 90_000;
const megabytes = 768;

let before: Promise<unknown> = Promise.resolve();

/**
 * Draws in a process of its own, one thing at a time and behind everybody else's work: fonts and pictures never hold up a page.
 * Null when it did not come to an end within a minute and a half or its memory.
 */
export function drawApart(asked: ToDraw): Promise<Buffer | null> {
  const drawn = before.then(() => inChild(asked));
  before = drawn.catch(() => undefined);
  return drawn;
}

function inChild(asked: ToDraw): Promise<Buffer | null> {
  const tsx = createRequire(import.meta.url).resolve("tsx");
  const execArgv = ["--import", pathToFileURL(tsx).href, `--max-old-space-size=${megabytes}`];
  const env = { NODE_ENV: "production" as const };
  const child = fork(path.resolve("app/cases/share/drawing-child.ts"), { execArgv, env, serialization: "advanced", stdio: "ignore" });
  return new Promise((resolve) => {
    const late = setTimeout(() => child.kill("SIGKILL"), patience);
    child.once("spawn", () => child.pid && standBack(child.pid));
    child.once("message", (answer) =>
      resolve(Buffer.isBuffer(answer) ? answer : ArrayBuffer.isView(answer) ? Buffer.from(answer as Uint8Array) : null),
    );
    child.once("error", () => resolve(null));
    child.once("exit", () => {
      clearTimeout(late);
      resolve(null);
    });
    child.send(asked, (error) => error && resolve(null));
  });
}

/** Where the system lets us: pages go first. */
function standBack(pid: number): void {
  try {
    setPriority(pid, 10);
  } catch {
    // It draws as fast as everybody else then.
  }
}
