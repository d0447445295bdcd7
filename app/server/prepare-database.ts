import { seedDemo } from "#app/demo/seed-demo.ts";
import { settings } from "#app/settings.server.ts";
import { isDemo } from "#app/team/demo.ts";
import { migrate } from "#db/migrate.server.ts";
import { asOwner } from "#db/owner.server.ts";
import { members } from "#db/seed/demo/members.ts";
import { loadReference } from "#db/seed/reference/load-reference.ts";

type Prepared = { members: { username: string; name: string; role: string; password: string }[] | null; database: string; search: string };

/**
 * Brings the database up to date and, outside production, opens the demo bureau in an empty one. A process with only the
 * public or only the jobs door does not own the database and leaves that to its neighbour (MIGRATE=0 says so for others).
 */
export async function prepareDatabase(): Promise<Prepared> {
  const url = settings.databaseUrl;
  if (settings.migrates) {
    await migrate(url);
    await asOwner(url, loadReference);
    if (!settings.production) await seedDemo(url);
  }
  const demo = await isDemo();
  return {
    members: demo && !settings.production ? members : null,
    database: databaseName(url),
    search: settings.meiliUrl ? "Meilisearch" : "PostgreSQL",
  };
}

/** Where the database is, without the password. */
function databaseName(url: string): string {
  const { host, pathname } = new URL(url);
  return `PostgreSQL ${host}${pathname}`;
}
