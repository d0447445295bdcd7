import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { closePools } from "#db/client.server.ts";
import { removePostgres, startPostgres } from "#db/embedded.mjs";
import { migrate } from "#db/migrate.server.ts";
import { removeMeilisearch, startMeilisearch } from "#search/meilisearch/child.mjs";
import { openBureau } from "#tests/support/bureau.ts";
import { onServer } from "#tests/support/databases.ts";

export type Servers = { databaseUrl: string; meilisearch: boolean; stop: () => Promise<void> };

/** Open to look into, since root's servers run as another user and would else keep their data somewhere else. */
export function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
  chmodSync(folder, 0o755);
  return folder;
}

const log = () => undefined;
const postgresIn = (folder: string): string => path.join(folder, "postgres");
const meilisearchIn = (folder: string): string => path.join(folder, "meilisearch");

/**
 * A migrated database with the fixed cast on what lies in `folder`, and a Meilisearch there when it is among the engines and can be
 * had; this process's settings point to them. `settings` are PostgreSQL's.
 */
export async function startServers(folder: string, engines: string[], settings: Record<string, string> = {}): Promise<Servers> {
  const database = await startPostgres({ dataDir: postgresIn(folder), log, settings });
  await migrate(database.url);
  if (!(await isOpen(database.url))) await openBureau(database.url);
  const search = engines.includes("meilisearch") ? await startMeilisearch({ dataDir: meilisearchIn(folder), log, memory: "4GiB" }) : null;
  process.env.DATABASE_URL = database.url;
  delete process.env.MEILI_URL;
  if (search) Object.assign(process.env, { MEILI_URL: search.url, MEILI_KEY: search.key, MEILI_ADMIN_KEY: search.adminKey });
  const stop = async () => {
    await closePools();
    await search?.stop();
    await database.stop();
  };
  return { databaseUrl: database.url, meilisearch: search !== null, stop };
}

/** Stops whatever still runs there and deletes all of it. */
export async function removeServers(folder: string): Promise<void> {
  await removeMeilisearch({ dataDir: meilisearchIn(folder) });
  await removePostgres({ dataDir: postgresIn(folder) });
  rmSync(folder, { recursive: true, force: true });
}

async function isOpen(url: string): Promise<boolean> {
  const [row] = await onServer(url, "select exists (select from members) as open");
  return Boolean(row?.open);
}
