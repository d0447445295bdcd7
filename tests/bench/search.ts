import type { SearchEngine } from "#search/engine.ts";
import { meilisearchEngine } from "#search/meilisearch/find.ts";
import { builtIn } from "#search/postgres/engine.ts";
import { onDisk } from "./search/disk.ts";
import { loadMany } from "./search/load-many.ts";
import { loadMeilisearch } from "./search/load-meilisearch.ts";
import { loadedIn } from "./search/loaded.ts";
import { questionsByKind } from "./search/many-queries.ts";
import { measureKinds, measureWays, measureWhileIndexed } from "./search/measure-all.ts";
import { option, print } from "./search/print.ts";
import { newFolder, removeServers, type Servers, startServers } from "./search/servers.ts";
import { type Measured, summarise } from "./search/summary.ts";

const patient = meilisearchEngine({ patience: 60_000 });
const sharedBuffers = option("shared-buffers") ?? "1GB";
const workMemory = option("work-mem") ?? "64MB";
const settings = { shared_buffers: sharedBuffers, work_mem: workMemory, maintenance_work_mem: "1GB", max_wal_size: "8GB" };
const only = option("only");
const names = ["postgres", "meilisearch"].filter((name) => (only ?? name) === name);

/**
 * `npm run bench:search -- --cases N [--growth] [--only postgres|meilisearch] [--keep DIR] [--questions 40] [--seconds 10]
 * [--reindex 50000] [--no-page] [--load-only] [--shared-buffers 1GB] [--work-mem 64MB]`: N cases of the generator in a database and a
 * Meilisearch of this bench's own; what loading each, the disk, questions, clients and reindexing cost. `--growth`: measured at N/10 first.
 * `--keep`: the folder stays, and what is loaded there is not loaded again. One JSON line a figure; nothing is asserted. Cold: both servers
 * were stopped and started again, so nothing is in their own memory; the system's cache of the disk stays.
 */
async function main(): Promise<void> {
  const cases = Number(option("cases") ?? 10_000);
  const folder = option("keep") ?? newFolder();
  const measured: Measured[] = [];
  try {
    for (const step of process.argv.includes("--growth") ? [Math.round(cases / 10), cases] : [cases]) {
      const there = await load(folder, step);
      if (process.argv.includes("--load-only")) continue;
      for (const engine of there ? [builtIn, patient] : [builtIn]) {
        if (names.includes(engine.name)) measured.push(await measure(engine, step, folder));
      }
    }
    summarise(measured);
  } finally {
    if (!option("keep")) await removeServers(folder);
  }
}

/** Ctrl-C leaves no server behind: they are processes of their own. */
function stopWith(servers: Servers): Servers {
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void servers.stop().finally(() => process.exit(1)));
  return servers;
}

/** Loads what is missing, and says whether there is a Meilisearch. */
async function load(folder: string, cases: number): Promise<boolean> {
  const servers = stopWith(await startServers(folder, names, settings));
  try {
    const there = await loadedIn(servers.databaseUrl);
    if (there < cases) await loadMany(servers.databaseUrl, there, cases);
    if (servers.meilisearch) await loadMeilisearch(Math.max(there, cases));
    print({ cases: Math.max(there, cases), ...(await onDisk(servers.databaseUrl, folder)) });
    return servers.meilisearch;
  } finally {
    await servers.stop();
  }
}

/** On servers started anew, the other engine's not running. */
async function measure(engine: SearchEngine, cases: number, folder: string): Promise<Measured> {
  const kinds = questionsByKind(cases, Number(option("questions") ?? 40));
  const reindexed = Math.min(cases, Number(option("reindex") ?? 50_000));
  const withPage = !process.argv.includes("--no-page");
  const servers = stopWith(await startServers(folder, [engine.name], settings));
  try {
    const plan = { cases, folder, seconds: Number(option("seconds") ?? 10), reindexed, withPage };
    const p95 = await measureKinds(engine, kinds, cases);
    const p50 = await measureWays(engine, kinds, plan);
    if (reindexed) await measureWhileIndexed(engine, kinds, plan);
    return { engine: engine.name, cases, p95, p50 };
  } finally {
    await servers.stop();
  }
}

await main();
