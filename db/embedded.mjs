import { rmSync } from "node:fs";
import path from "node:path";
import { alone } from "./embedded/alone.mjs";
import { postgresPrograms } from "./embedded/binaries.mjs";
import { hasCluster, makeCluster, passwordsOf } from "./embedded/cluster.mjs";
import { visit } from "./embedded/guests.mjs";
import { handOver, homesOf, settle } from "./embedded/home.mjs";
import { ensureOwner } from "./embedded/owner.mjs";
import { halt, launch, running } from "./embedded/postmaster.mjs";
import { unprivileged } from "./embedded/unprivileged.mjs";

/**
 * @typedef {object} EmbeddedPostgres
 * @property {string} url the portal's own role, which is no superuser
 * @property {boolean} adopted it was running already: another process of ours uses it, or one was killed
 * @property {() => Promise<void>} stop stops the server, unless another process still uses it
 */

/**
 * A real PostgreSQL on this machine's loopback, its data in `dataDir`. Run by an unprivileged user when we are root.
 *
 * @param {{ dataDir: string, log: (line: string) => void, settings?: Record<string, string> }} wanted
 * @returns {Promise<EmbeddedPostgres>}
 */
export function startPostgres({ dataDir, log, settings = {} }) {
  const user = unprivileged();
  const home = settle(path.resolve(dataDir), user, log);
  return alone(`${home}.lock`, async () => {
    const found = await running(home);
    const postmaster = found ?? (await begin({ home, user, log, settings }));
    const leave = visit(home, { first: !found });
    const stop = () => alone(`${home}.lock`, async () => void (leave() && (await halt(home))));
    try {
      return { url: await ensureOwner(postmaster.port, passwordsOf(home)), adopted: found !== undefined, stop };
    } catch (problem) {
      if (leave()) await halt(home);
      throw problem;
    }
  });
}

/**
 * Stops whatever runs on `dataDir` and deletes the data. For tests, and for nobody else.
 *
 * @param {{ dataDir: string }} unwanted
 */
export async function removePostgres({ dataDir }) {
  for (const home of homesOf(path.resolve(dataDir))) {
    await halt(home);
    rmSync(home, { recursive: true, force: true });
  }
}

/**
 * @param {{ home: string, user: import("./embedded/unprivileged.mjs").User | undefined,
 *   log: (line: string) => void, settings: Record<string, string> }} wanted
 */
async function begin({ home, user, log, settings }) {
  const programs = postgresPrograms({ dataDir: home, user });
  if (hasCluster(home)) handOver(user, home);
  else {
    log("建立数据库 · Making the database");
    makeCluster({ home, programs, user });
  }
  return launch({ home, programs, user, settings });
}
