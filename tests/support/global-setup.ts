import path from "node:path";
import type { TestProject } from "vitest/node";
import { alive } from "#db/embedded/alone.mjs";
import { migrate } from "#db/migrate.server.ts";
import { startMeilisearch } from "#search/meilisearch/child.mjs";
import { openBureau } from "./bureau.ts";
import { databaseAt, dropDatabase, onServer } from "./databases.ts";
import { testCluster } from "./postgres.mjs";

declare module "vitest" {
  export interface ProvidedContext {
    /** The server, as the role that owns the portal's databases. */
    postgresUrl: string;
    /** A migrated database with the fixed cast, to copy: see `freshDatabase`. */
    templateDatabase: string;
    /** A real Meilisearch, with keys for indexes named `cases…`, to search and to fill; null where its binary cannot be had. */
    meilisearch: { url: string; key: string; adminKey: string } | null;
  }
}

/** What all test files share: a real PostgreSQL with a migrated template, and a real Meilisearch. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await testCluster();
  if (!process.env.TEST_DATABASE_URL) await sweep(cluster.url);
  const template = `template_${process.pid}`;
  await onServer(cluster.url, `create database ${template}`);
  await migrate(databaseAt(cluster.url, template));
  await openBureau(databaseAt(cluster.url, template));
  const search = await startMeilisearch({ dataDir: path.resolve(".cache/test-meilisearch"), log: () => undefined });
  project.provide("postgresUrl", cluster.url);
  project.provide("templateDatabase", template);
  project.provide("meilisearch", search && { url: search.url, key: search.key, adminKey: search.adminKey });

  return async () => {
    await search?.stop();
    await dropDatabase(cluster.url, template);
    await cluster.stop();
  };
}

/** Databases carry the number of the process that made them; those of dead processes are of no use to anybody. */
async function sweep(url: string): Promise<void> {
  const rows = await onServer(url, "select datname from pg_database where datname ~ '^(test|template)_[0-9]+'");
  const dead = rows.map((row) => String(row.datname)).filter((name) => !alive(Number(name.split("_")[1])));
  for (const name of dead) await dropDatabase(url, name);
}
