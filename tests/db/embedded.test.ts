import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { afterEach, beforeEach, expect, test } from "vitest";
import { alive } from "#db/embedded/alone.mjs";
import { removePostgres, startPostgres } from "#db/embedded.mjs";

let folder: string;
let dataDir: string;
const holders: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "embedded-"));
  chmodSync(folder, 0o755);
  dataDir = path.join(folder, "postgres");
});

afterEach(async () => {
  for (const holder of holders.splice(0)) holder.kill("SIGKILL");
  await removePostgres({ dataDir });
  rmSync(folder, { recursive: true, force: true });
});

test("what was acknowledged survives the killing of the server", async () => {
  const first = await start();
  const sql = postgres(first.url, { max: 4, onnotice: () => undefined });
  await sql`create table receipts (number int primary key)`;
  const acknowledged: number[] = [];
  const writers = [0, 1, 2, 3].map(async (writer) => {
    for (let number = writer; ; number += 4) {
      await sql`insert into receipts values (${number})`;
      acknowledged.push(number);
    }
  });
  const ends = Promise.allSettled(writers);
  while (acknowledged.length <= 100) await sleep(10);
  process.kill(postmaster(), "SIGKILL");
  await sql.end({ timeout: 1 });
  await ends;

  const second = await start();
  expect(second.adopted).toBe(false);
  const kept = await ask(second.url, "select number from receipts");
  const found = new Set(kept.map((row) => row.number));
  expect(acknowledged.filter((number) => !found.has(number))).toEqual([]);
  await second.stop();
});

test("a server left behind by a killed app is taken over, and stopped with the next one", async () => {
  const holder = await hold();
  holder.process.kill("SIGKILL");
  await once(holder.process, "exit");
  const pid = postmaster();

  const next = await start();
  expect(next.adopted).toBe(true);
  expect(next.url).toBe(holder.url);
  await next.stop();
  expect(alive(pid)).toBe(false);
});

test("two apps share one server, and the last to leave stops it", async () => {
  const other = await hold();
  const pid = postmaster();
  const own = await start();
  expect(own.adopted).toBe(true);
  await own.stop();
  expect(await ask(other.url, "select 1 as one")).toMatchObject([{ one: 1 }]);
  other.process.kill("SIGTERM");
  await once(other.process, "exit");
  expect(alive(pid)).toBe(false);
});

test("a start cut short half-way leaves nothing that is used later", async () => {
  const holder = spawn(process.execPath, ["tests/support/hold-postgres.mjs", dataDir]);
  while (halfMade() === undefined) await sleep(1);
  holder.kill("SIGKILL");
  await once(holder, "exit");
  expect(existsSync(dataDir)).toBe(false);
  writeFileSync(path.join(`${dataDir}.init`, String(halfMade()), "half"), "");

  const server = await start();
  expect(existsSync(path.join(dataDir, "half"))).toBe(false);
  expect(existsSync(`${dataDir}.init`)).toBe(false);
  expect(await ask(server.url, "show data_checksums")).toMatchObject([{ data_checksums: "on" }]);
  await server.stop();
});

test("a folder with something else in it is left as it is", async () => {
  mkdirSync(dataDir);
  writeFileSync(path.join(dataDir, "diary.txt"), "mine");
  await expect(start()).rejects.toMatchObject({ sentence: expect.stringContaining("holds other files") });
  expect(readFileSync(path.join(dataDir, "diary.txt"), "utf8")).toBe("mine");
});

test("the server is nobody special, and only this machine can reach it", async () => {
  const server = await start();
  const port = Number(new URL(server.url).port);
  if (process.platform === "linux") expect(readFileSync(`/proc/${postmaster()}/status`, "utf8")).not.toMatch(/^Uid:\s+0/m);
  expect(await ask(server.url, "select rolsuper, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user")).toEqual([
    { rolsuper: false, rolcreaterole: true, rolcreatedb: true },
  ]);
  expect(existsSync(`/tmp/.s.PGSQL.${port}`)).toBe(false);
  const outward = Object.values(networkInterfaces()).flatMap((all) => all?.filter((one) => !one.internal && one.family === "IPv4") ?? []);
  for (const { address } of outward) expect(await answers(address, port)).toBe(false);
  expect(await answers("127.0.0.1", port)).toBe(true);
  await expect(ask(server.url.replace(/:[0-9a-f]+@/, ":guess@"), "select 1")).rejects.toMatchObject({ code: "28P01" });
  await server.stop();
});

test("what people write never reaches the server's log", async () => {
  const server = await start();
  await expect(ask(server.url, "select 'canary-4711'::int")).rejects.toThrow();
  await expect(ask(server.url, "insert into nowhere values ('canary-4711')")).rejects.toThrow();
  await server.stop();
  expect(readFileSync(path.join(dataDir, "server.log"), "utf8")).not.toContain("canary-4711");
});

const start = () => startPostgres({ dataDir, log: () => undefined });

/** The same in another process, which can be killed. */
async function hold(): Promise<{ process: ChildProcess; url: string }> {
  const holder = spawn(process.execPath, ["tests/support/hold-postgres.mjs", dataDir], { stdio: ["ignore", "pipe", "inherit"] });
  holders.push(holder);
  const [line] = await once(holder.stdout, "data");
  return { process: holder, url: JSON.parse(String(line)).url };
}

/** The folder a cluster is being made in. */
function halfMade(): string | undefined {
  const workshop = `${dataDir}.init`;
  const folders = existsSync(workshop) ? readdirSync(workshop) : [];
  return folders.find((name) => existsSync(path.join(workshop, name, "cluster", "base")));
}

function postmaster(): number {
  return Number.parseInt(readFileSync(path.join(dataDir, "cluster", "postmaster.pid"), "utf8"), 10);
}

async function ask(url: string, question: string): Promise<postgres.Row[]> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    return [...(await sql.unsafe(question))];
  } finally {
    await sql.end({ timeout: 5 });
  }
}

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2_000 });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
    socket.once("timeout", () => end(false));
  });
}
