import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import postgres from "postgres";
import { freePort } from "#db/embedded/free-port.mjs";
import { client, type Ledger } from "./chaos/client.ts";
import { cuttingProxy } from "./chaos/cutting-proxy.ts";
import { type FailingDatabase, failingDatabase } from "./chaos/failing-database.ts";
import { patient } from "./chaos/patient.ts";
import { keepAlive, type Restless } from "./chaos/restless.ts";
import { lingerAtStages, lingerNoMore, watchStages } from "./chaos/stages.ts";
import { verify } from "./chaos/verify.ts";
import { closeDoor, openDoor } from "./door.ts";

const { values } = parseArgs({ options: { seconds: { type: "string", default: "60" }, clients: { type: "string", default: "8" } } });
const seconds = Number(values.seconds);
const patience = 180_000;

/**
 * `npm run test:chaos [-- --seconds N]`: clients file with pictures over a bad line while two web processes, the jobs process and
 * the database are killed over and over, at random and at every step of sending. One JSON line; exit 1 unless nothing is lost.
 */
async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "chaos-"));
  chmodSync(folder, 0o755);
  // What is on the shelves is opened at the end with the key that lies there.
  process.env.DATA_DIR = folder;
  const database = await failingDatabase(path.join(folder, "postgres"));
  try {
    const figures = await chaos(folder, database);
    process.stdout.write(`${JSON.stringify(figures)}\n`);
    process.exitCode = Object.values(figures.wrong).some((count) => count > 0) || figures.acknowledged === 0 ? 1 : 0;
  } finally {
    await database.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function chaos(folder: string, database: FailingDatabase) {
  const shared = { DATA_DIR: folder, DATABASE_URL: database.url, LOG_LEVEL: "silent" };
  await openBureau({ ...shared, DOORS: "staff", PORT: String(await freePort()) });
  await lingerAtStages(database.url);
  const ports = [await freePort(), await freePort()];
  const door = (doors: string, port: number) => keepAlive({ ...shared, NODE_ENV: "production", DOORS: doors, PORT: String(port) });
  const webs = ports.map((port) => door("public", port));
  const jobs = door("jobs", await freePort());
  const line = await cuttingProxy(ports);
  const killedAt: Record<string, number> = {};
  const stopWatching = watchStages(database.url, (stage, role) => {
    const victims = role === "portal_jobs" ? [jobs] : webs;
    if (victims.filter((one) => one.kill()).length) killedAt[stage] = (killedAt[stage] ?? 0) + 1;
  });
  while (![...webs, jobs].every((one) => one.up())) await sleep(50);
  const ledger: Ledger = { promised: [], receiptChanged: [], strange: [] };
  const until = Date.now() + seconds * 1000;
  let again = 0;
  const ask = patient(() => {
    again += 1;
  });
  const clients = Array.from({ length: Number(values.clients) }, () => client(ask, line.address, until, ledger));
  await Promise.all([...[...webs, jobs].map((one) => killOften(one, until)), over(until, 5_000, 12_000, () => database.fail())]);
  line.mend();
  await Promise.all(clients);
  await stopWatching();
  await lingerNoMore(database.url);
  await drained(database.url);
  const found = await verify(database.url, folder, line.address, ledger.promised);
  for (const one of [...webs, jobs]) await one.rest();
  line.close();
  for (const words of ledger.strange) process.stderr.write(`${words}\n`);
  return {
    seconds,
    acknowledged: ledger.promised.length,
    files: ledger.promised.reduce((sum, { files }) => sum + files.length, 0),
    askedAgain: again,
    killed: { web: webs.reduce((sum, web) => sum + web.kills(), 0), jobs: jobs.kills(), database: database.fails() },
    killedAt,
    cut: line.cuts,
    wrong: { ...found, receiptChanged: ledger.receiptChanged.length, strange: ledger.strange.length },
  };
}

/** Some seconds after it has begun to listen, each time. */
async function killOften(one: Restless, until: number): Promise<void> {
  while (Date.now() < until) {
    while (!one.up() && Date.now() < until) await sleep(50);
    await sleep(300 + Math.random() * 4_700);
    if (Date.now() < until) one.kill();
  }
}

/** Once, for migrations, the demo's plan and the keys; as the staff's process does at a bureau. */
async function openBureau(settings: Record<string, string>): Promise<void> {
  const staff = openDoor(settings);
  await staff.address;
  await closeDoor(staff);
}

/** Over and over until the time is over. */
async function over(until: number, least: number, most: number, once: () => unknown): Promise<void> {
  for (;;) {
    await sleep(least + Math.random() * (most - least));
    if (Date.now() >= until) return;
    await once();
  }
}

/** What a killed worker held comes due again when its lease is over; what failed, a little later. */
async function drained(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  for (const end = Date.now() + patience; Date.now() < end; await sleep(500)) {
    const [row] = await sql`select count(*)::int as left from jobs`;
    if (row?.left === 0) break;
  }
  await sql.end();
}

await main();
