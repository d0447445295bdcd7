import postgres from "postgres";
import { inProcesses } from "./in-processes.ts";
import { withoutGuards } from "./load-cases.ts";
import { manyDays } from "./many.ts";
import { print, secondsSince } from "./print.ts";
import { castOf, copyDays } from "./rows.ts";

/**
 * Loads cases `from` up to `to` of the generator into the database and the built-in index. The words go in unindexed; the
 * index is built when all are there, as a restored one would be.
 */
export async function loadMany(url: string, from: number, to: number): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  const began = performance.now();
  try {
    await withoutGuards(sql, async () => {
      if (from === 0) await copyDays(sql, manyDays, await castOf(sql));
      await sql`create unlogged table words_in (case_id uuid, words tsvector, title_text text, made_from bytea)`;
      await sql`alter table words_in alter words set storage external`;
      await inProcesses("./load-worker.ts", from, to);
    });
    print({ loaded: to - from, seconds: secondsSince(began), perSecond: Math.round((to - from) / secondsSince(began)) });
    await buildIndex(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Puts the words where the engine reads them, each with its place and in the order of their days, then builds the GIN index over them. */
async function buildIndex(sql: postgres.Sql): Promise<void> {
  const defined =
    await sql`select indexname as name, indexdef as definition from pg_indexes where tablename = 'case_words_a' and indexdef ~ 'USING gin'`;
  for (const { name } of defined) await sql`drop index ${sql(String(name))}`;
  let began = performance.now();
  await sql`set work_mem = '256MB'`;
  await sql`set maintenance_work_mem = '1GB'`;
  // Of a view of so many conditions it expects one row; for each of a million it would look through all the words.
  await sql`set enable_nestloop = off`;
  await sql`analyze words_in`;
  await sql`select codes_of(array(select distinct unnest(keys) from search_places))`;
  await sql`alter table case_words disable trigger user`;
  await sql`insert into case_words (side, case_id, words, title_text, made_from, visible, keys, release_at, position, amount)
    select 'a', case_id, words, title_text, made_from, visible,
      array(select k.code from unnest(keys) with ordinality as named (key, place) join search_keys k using (key) order by place),
      release_at, position, amount
    from (select * from words_in join search_places using (case_id) order by release_at, position offset 0) as in_order`;
  await sql`alter table case_words enable trigger user`;
  await sql`update search_keys set known_from = first.at
    from (select unnest(keys) as code, min(release_at) as at from case_words group by 1) as first where first.code = search_keys.code`;
  await sql`drop table words_in`;
  print({ placed: secondsSince(began) });
  began = performance.now();
  for (const { definition } of defined) await sql.unsafe(String(definition));
  print({ ginSeconds: secondsSince(began) });
  began = performance.now();
  await sql`vacuum analyze case_words_a`;
  print({ vacuumSeconds: secondsSince(began) });
}
