import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, inject } from "vitest";
import { closePools } from "#db/client.server.ts";
import { databaseAt, dropDatabase, onServer } from "./databases.ts";

/**
 * A migrated database for one test file: real commits, and nobody else's rows.
 *
 *     const database = freshDatabase();
 */
export function freshDatabase(): { name: string; url: string } {
  const server = inject("postgresUrl");
  const name = `test_${process.pid}_${randomBytes(4).toString("hex")}`;
  const url = databaseAt(server, name);
  beforeAll(async () => {
    await onServer(server, `create database ${name} template ${inject("templateDatabase")}`);
    process.env.DATABASE_URL = url;
    await closePools();
  });
  afterAll(async () => {
    await closePools();
    await dropDatabase(server, name);
  });
  return { name, url };
}
