import path from "node:path";
import { sentence } from "#db/embedded/sentence.mjs";
import { checkDatabase } from "./database.mjs";
import { findKeys } from "./keys.mjs";
import { say, sayLine } from "./say.mjs";

const allDoors = ["public", "staff", "jobs"];

/** @typedef {<T>(step: () => Promise<T>) => Promise<T>} Step */

/**
 * Starts what the portal stands on and tells it where that is, through its environment: keys, database, search.
 *
 * @param {Step} step
 */
export async function startParts(step) {
  const dataDir = path.resolve(process.env.DATA_DIR || "data");
  const production = process.env.NODE_ENV === "production";
  process.env.DATA_DIR = dataDir;
  await step(() => setKeys(dataDir, !production));
  await step(() => setDatabase(dataDir));
  if (!process.env.MEILI_URL && !production) await step(() => setSearch(dataDir));
}

/**
 * @param {string} dataDir
 * @param {boolean} mayInvent
 */
async function setKeys(dataDir, mayInvent) {
  const keys = await findKeys({ folder: path.join(dataDir, "keys"), doors: doors(), mayInvent });
  for (const [setting, file] of Object.entries(keys)) {
    if (file) process.env[setting] = file;
    else delete process.env[setting];
  }
}

/** A misspelt door must not open them all. */
function doors() {
  const named = (process.env.DOORS ?? "")
    .split(",")
    .map((door) => door.trim())
    .filter(Boolean);
  const strange = named.find((door) => !allDoors.includes(door));
  if (strange) throw sentence(`DOORS 里没有 ${strange} 这扇门，只有 ${allDoors}`, `DOORS has no door named ${strange}, only ${allDoors}`);
  return named.length ? named : allDoors;
}

/** @param {string} dataDir */
export async function setDatabase(dataDir) {
  if (process.env.DATABASE_URL) {
    say("连接数据库", "Connecting to the database");
    return checkDatabase(process.env.DATABASE_URL);
  }
  say("启动自带的 PostgreSQL", "Starting the embedded PostgreSQL");
  const { startPostgres } = await import("#db/embedded.mjs");
  const server = await startPostgres({ dataDir: path.join(dataDir, "postgres"), log: sayLine });
  process.env.DATABASE_URL = server.url;
  return server;
}

/** @param {string} dataDir */
export async function setSearch(dataDir) {
  say("启动 Meilisearch", "Starting Meilisearch");
  const { startMeilisearch } = await import("#search/meilisearch/child.mjs");
  const server = await startMeilisearch({ dataDir: path.join(dataDir, "meilisearch"), log: sayLine });
  if (!server) return say("没有 Meilisearch，用 PostgreSQL 搜索", "No Meilisearch here: PostgreSQL searches instead");
  process.env.MEILI_URL = server.url;
  process.env.MEILI_KEY = server.key;
  process.env.MEILI_ADMIN_KEY = server.adminKey;
  return server;
}
