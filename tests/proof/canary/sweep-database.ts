import postgres from "postgres";
import { lookFor, type Sweep } from "./look-for.ts";

/** Everything in every table, past the walls: what a stolen dump would say. Tips and complaints are looked at apart. */
export async function sweepDump(sweep: Sweep, sql: postgres.Sql): Promise<void> {
  for (const { schema, name } of await relations(sql)) {
    const from = `${schema}."${name}" t`;
    if (name === "submissions") {
      for (const kind of ["complaint", "tip"])
        lookFor(sweep, `dump submissions ${kind}`, await text(sql, `select t::text from ${from} where kind = '${kind}'`));
    } else lookFor(sweep, `dump ${schema === "public" ? "" : `${schema}.`}${name}`, await text(sql, `select t::text from ${from}`));
  }
}

/** All that somebody can read with free SQL: as the public's role, as a member. Whole tables, columns, and what functions give. */
export async function sweepAs(sweep: Sweep, url: string, who: string, role: string, member = ""): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    const all = await relations(sql);
    const columns =
      await sql`select table_name as table, column_name as name from information_schema.columns where table_schema = 'public'`;
    const functions = await sql`select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname = 'public' and p.pronargs = 0 and p.prorettype not in ('trigger'::regtype, 'void'::regtype) and p.prokind = 'f'`;
    await sql`select set_config('portal.member', ${member}, false)`;
    await sql.unsafe(`set role ${role}`);
    for (const { name } of all) lookFor(sweep, `${who} sql ${name}`, await text(sql, `select t::text from "${name}" t`));
    for (const { table, name } of columns) lookFor(sweep, `${who} sql ${table}`, await text(sql, `select "${name}"::text from "${table}"`));
    for (const { name } of functions) lookFor(sweep, `${who} sql ${name}`, await text(sql, `select t::text from "${name}"() t`));
  } finally {
    await sql.end();
  }
}

/** Promised work as it is promised, before anybody does it: the rows are gone soon after. */
export async function keepJobs(sql: postgres.Sql): Promise<void> {
  await sql.unsafe(`
    create schema canary;
    create table canary.seen_jobs (said text);
    create function canary.keep() returns trigger language plpgsql security definer as
      $$ begin insert into canary.seen_jobs values (new::text); return new; end $$;
    create trigger zz_keep before insert or update on jobs for each row execute function canary.keep();
    grant usage on schema canary to public;
    grant execute on function canary.keep() to public`);
}

function relations(sql: postgres.Sql) {
  return sql`select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'v', 'm', 'p') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_%'`;
}

/** What is refused says nothing, except in words that are looked at as well. */
async function text(sql: postgres.Sql, question: string): Promise<string> {
  const rows = await sql.unsafe(question).catch((error: unknown) => [{ error: String(error) }]);
  return rows.map((row) => Object.values(row).join("\n")).join("\n");
}
