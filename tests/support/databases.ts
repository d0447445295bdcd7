import postgres from "postgres";

/** The same server, another database. */
export function databaseAt(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

/** Runs statements on the server one by one, outside any transaction. */
export async function onServer(url: string, ...statements: string[]): Promise<postgres.Row[]> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    let rows: postgres.Row[] = [];
    for (const statement of statements) rows = await sql.unsafe(statement);
    return rows;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/**
 * Drops a database and whoever still reads in it. Not `with (force)`: that ends PostgreSQL's own vacuum too, which a role that is
 * no superuser may not, and is refused whenever one happens to run; a plain drop asks it to stop and waits.
 */
export async function dropDatabase(server: string, name: string): Promise<void> {
  await onServer(
    server,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and backend_type = 'client backend'`,
    `drop database if exists ${name}`,
  );
}
