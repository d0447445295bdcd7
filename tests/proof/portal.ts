import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "#db/embedded/free-port.mjs";
import { removePostgres, startPostgres } from "#db/embedded.mjs";
import { environment } from "#tests/support/environment.mjs";
import { listening, stopped } from "#tests/support/portal-process.ts";
import { unhurried } from "./unhurried.ts";

export type Portal = { address: string; pid: number; databaseUrl: string; end: () => Promise<void> };

/** The portal as the README starts it, with the demo bureau, on a database server and in a folder of its own; `end` leaves nothing. */
export async function startPortal(doors = "public,staff,jobs", added: Record<string, string> = {}): Promise<Portal> {
  const folder = mkdtempSync(path.join(tmpdir(), "proof-"));
  const server = await startPostgres({ dataDir: path.join(folder, "postgres"), log: () => undefined });
  const port = String(await freePort());
  const own = { DATA_DIR: folder, DATABASE_URL: server.url, DOORS: doors, PORT: port, HOST: "127.0.0.1", LOG_LEVEL: "warn" };
  const env = environment({ MALLOC_ARENA_MAX: "2", ...unhurried, ...own, ...added });
  const child = spawn(process.execPath, ["app/start.mjs"], { env, stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const end = async () => {
    await stopped(child);
    await server.stop();
    await removePostgres({ dataDir: path.join(folder, "postgres") });
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { address: await listening(child), pid: child.pid ?? 0, databaseUrl: server.url, end };
  } catch (error) {
    await end();
    throw error;
  }
}

/** What a process holds in memory, in MB; Linux says it in /proc. */
export const residentMegabytes = (pid: number): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024);
