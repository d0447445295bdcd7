import { readFileSync } from "node:fs";
import path from "node:path";
import { freePort } from "#db/embedded/free-port.mjs";
import { removePostgres, startPostgres } from "#db/embedded.mjs";

export type FailingDatabase = { url: string; fail: () => Promise<void>; fails: () => number; end: () => Promise<void> };

/** A PostgreSQL that keeps its address while it is killed and started again: by SIGQUIT, its immediate stop, or by SIGKILL. */
export async function failingDatabase(dataDir: string): Promise<FailingDatabase> {
  const settings = { port: String(await freePort()) };
  const start = () => startPostgres({ dataDir, log: () => undefined, settings });
  let server = await start();
  let fails = 0;
  return {
    url: server.url,
    fail: async () => {
      const pid = Number.parseInt(readFileSync(path.join(dataDir, "cluster", "postmaster.pid"), "utf8"), 10);
      process.kill(pid, fails % 2 ? "SIGKILL" : "SIGQUIT");
      fails += 1;
      while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 10));
      server = await start();
    },
    fails: () => fails,
    end: async () => {
      await server.stop();
      await removePostgres({ dataDir });
    },
  };
}

function isAlive(pid: number): boolean {
  try {
    // A dead child that nobody has collected yet still answers a signal, but works nowhere any more.
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.[0] !== "Z";
  } catch {
    return false;
  }
}
