import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { closePools } from "#db/client.server.ts";
import { removePostgres, startPostgres } from "#db/embedded.mjs";
import { migrate } from "#db/migrate.server.ts";
import { removeMeilisearch, startMeilisearch } from "#search/meilisearch/child.mjs";
import { openBureau } from "#tests/support/bureau.ts";

export type Servers = {
  databaseUrl: string;
  /** Whether Meilisearch could be had. */
  meilisearch: boolean;
  /** Where both keep their data. */
  folder: string;
  /** Stops both; starts them again on the same data with `startServers({ keep: folder })`. */
  stop: () => Promise<void>;
  /** Stops both and deletes what they hold, unless the folder is kept. */
  end: () => Promise<void>;
};

/** A migrated database with the fixed cast and a Meilisearch of this bench's own; this process's settings point to them. */
export async function startServers({ keep = "", settings = {} as Record<string, string>, engines = ["postgres", "meilisearch"] } = {}) {
  const folder = keep || mkdtempSync(path.join(tmpdir(), "bench-"));
  const log = () => undefined;
  const places = { postgres: path.join(folder, "postgres"), meilisearch: path.join(folder, "meilisearch") };
  const database = await startPostgres({ dataDir: places.postgres, log, settings });
  await migrate(database.url);
  await openBureau(database.url).catch((error: unknown) => {
    if (!keep) throw error;
  });
  const search = engines.includes("meilisearch") ? await startMeilisearch({ dataDir: places.meilisearch, log }) : null;
  Object.assign(process.env, { DATABASE_URL: database.url });
  if (search) Object.assign(process.env, { MEILI_URL: search.url, MEILI_KEY: search.key });
  const stop = async () => {
    await closePools();
    await search?.stop();
    await database.stop();
  };
  const end = async () => {
    await stop();
    if (keep) return;
    await removeMeilisearch({ dataDir: places.meilisearch });
    await removePostgres({ dataDir: places.postgres });
    rmSync(folder, { recursive: true, force: true });
  };
  return { databaseUrl: database.url, meilisearch: search !== null, folder, stop, end } satisfies Servers;
}
