import path from "node:path";
import { startPostgres } from "#db/embedded.mjs";

/**
 * One server for all tests: the one of TEST_DATABASE_URL, or an embedded one that test runs side by side share.
 * It is as careful as the real one, and only makes and drops databases faster.
 *
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function testCluster() {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => undefined };
  const settings = { max_connections: "200", wal_level: "minimal", max_wal_senders: "0", checkpoint_timeout: "30min" };
  return startPostgres({ dataDir: path.resolve(".cache/test-postgres"), log: () => undefined, settings });
}
