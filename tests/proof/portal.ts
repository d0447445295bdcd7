import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "#db/embedded/free-port.mjs";
import { removePostgres, startPostgres } from "#db/embedded.mjs";
import { environment } from "#tests/support/environment.mjs";
import { unhurried } from "./unhurried.ts";

export type Portal = { address: string; pid: number; databaseUrl: string; end: () => Promise<void> };

/** The portal as `npm start` runs it, with the demo bureau, on a database server and in a folder of its own; `end` leaves nothing. */
export async function startPortal(doors = "public,staff,jobs", added: Record<string, string> = {}): Promise<Portal> {
  const folder = mkdtempSync(path.join(tmpdir(), "proof-"));
  const server = await startPostgres({ dataDir: path.join(folder, "postgres"), log: () => undefined });
  const port = String(await freePort());
  const own = { DATA_DIR: folder, DATABASE_URL: server.url, DOORS: doors, PORT: port, HOST: "127.0.0.1", LOG_LEVEL: "warn" };
  const env = environment({ ...unhurried, ...own, ...added });
  const child = spawn(process.execPath, ["app/start.mjs"], { env, stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const end = async () => {
    await ended(child);
    await server.stop();
    await removePostgres({ dataDir: path.join(folder, "postgres") });
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { address: await opened(child), pid: child.pid ?? 0, databaseUrl: server.url, end };
  } catch (error) {
    await end();
    throw error;
  }
}

function opened(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once("message", (message) => resolve((message as { address: string }).address));
    child.once("exit", (code) => reject(new Error(`the portal did not start (exit ${code})`)));
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
    setTimeout(() => child.kill("SIGKILL"), 20_000).unref();
  });
}

/** What a process holds in memory, in MB; Linux says it in /proc. */
export const residentMegabytes = (pid: number): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024);
