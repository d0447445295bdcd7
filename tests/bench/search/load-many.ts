import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Meilisearch } from "meilisearch";
import postgres from "postgres";
import { asClock } from "#db/client.server.ts";
import { meilisearchToFill } from "#search/meilisearch/client.ts";
import { indexSettings } from "#search/meilisearch/index-settings.ts";
import { indexThere } from "#search/meilisearch/index-there.ts";
import { situation } from "#search/meilisearch/situation.ts";
import { setWhole } from "#search/meilisearch/standing.ts";
import { withoutGuards } from "./load-cases.ts";
import { manyDays } from "./many.ts";
import { print, secondsSince } from "./print.ts";
import { castOf, copyDays } from "./rows.ts";

const processes = 2;
const worker = fileURLToPath(new URL("./load-worker.ts", import.meta.url));

/**
 * Loads cases `from` up to `to` of the generator into the database and the built-in index, and into Meilisearch where it runs. The
 * words go in unindexed; the index is built when all are there, as a restored one would be. Prints rate and time left on the way.
 */
export async function loadMany(url: string, from: number, to: number, withMeilisearch: boolean): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  const index = withMeilisearch ? await meilisearchIndex(from === 0) : "";
  const began = performance.now();
  try {
    await withoutGuards(sql, async () => {
      if (from === 0) await copyDays(sql, manyDays, await castOf(sql));
      await sql`create unlogged table words_in (case_id uuid, words tsvector, title_text text, made_from bytea)`;
      await sql`alter table words_in alter words set storage external`;
      await inProcesses(from, to, index);
    });
    print({ loaded: to - from, seconds: secondsSince(began), perSecond: Math.round((to - from) / secondsSince(began)) });
    await buildIndex(sql);
    if (index) await meilisearchDone(began);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Each process takes a stretch of the numbers, on a connection of its own. */
async function inProcesses(from: number, to: number, index: string): Promise<void> {
  const began = performance.now();
  const share = Math.ceil((to - from) / processes);
  let [done, printed] = [0, began];
  const heard = (many: number) => {
    done += many;
    if (performance.now() - printed < 15_000) return;
    printed = performance.now();
    const perSecond = done / secondsSince(began);
    print({ loading: done, of: to - from, perSecond: Math.round(perSecond), secondsLeft: Math.round((to - from - done) / perSecond) });
  };
  const run = (start: number) =>
    new Promise<void>((resolve, reject) => {
      const child = fork(worker, [String(start), String(Math.min(to, start + share)), index], {
        stdio: ["ignore", "ignore", "inherit", "ipc"],
      });
      child.on("message", (many) => heard(Number(many)));
      child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`a loader ended with ${code}`))));
    });
  await Promise.all(Array.from({ length: processes }, (_, place) => run(from + place * share)));
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

function client(): Meilisearch {
  const known = meilisearchToFill();
  if (!known) throw new Error("MEILI_URL is not set");
  return known;
}

/** The index's name; a new one gets its settings before any document. */
async function meilisearchIndex(fresh: boolean): Promise<string> {
  const { index } = await asClock(situation);
  if (fresh) {
    await client().createIndex(index, { primaryKey: "id" }).waitTask({ timeout: 60_000 });
    await client().index(index).updateSettings(indexSettings).waitTask({ timeout: 60_000 });
  }
  return index;
}

async function meilisearchDone(began: number): Promise<void> {
  for (;;) {
    const { total } = await client().tasks.getTasks({ statuses: ["enqueued", "processing"], limit: 1 });
    if (!total) break;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  const { index } = await asClock(situation);
  await setWhole(await indexThere(client(), index));
  print({ meilisearchSeconds: secondsSince(began) });
}
