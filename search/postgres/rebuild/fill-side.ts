import { setTimeout as wait } from "node:timers/promises";
import { inArray, sql } from "drizzle-orm";
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import { cases } from "#db/schema/cases.ts";
import { entryOf } from "#search/postgres/entry.ts";
import { putEntries } from "#search/postgres/put-entries.ts";
import { recipesByTopic, wordsOfTopics } from "#search/recipe.ts";
import type { Watch } from "#search/watch.ts";
import type { Side } from "./sides.ts";

const atOnce = 200;
const hands = 2;

type Page = { last: string; seen: number; due: string[] };
type Recipe = Awaited<ReturnType<typeof wordsOfTopics>>;

/** Writes every entry that the side lacks or that is made from an older text or recipe; what it has is passed by. */
export async function fillSide(db: PostgresJsDatabase, side: Side, { progress, stopped }: Watch): Promise<void> {
  const [all] = await db.execute<{ n: number }>(sql`select count(*)::int as n from cases`);
  const recipe = await db.transaction(wordsOfTopics);
  let [last, seen] = ["00000000-0000-0000-0000-000000000000", 0];
  let left: string[] = [];
  let turn: Promise<Page> = Promise.resolve({ last, seen: 0, due: [] });
  const next = () => {
    turn = turn.then(async () => {
      stopped.throwIfAborted();
      const page = await pageAfter(db, side, last, recipe);
      last = page.last;
      return page;
    });
    return turn;
  };
  const hand = async () => {
    for (let page = await next(); page.seen > 0; page = await next()) {
      left.push(...(await write(db, side, page.due, recipe)));
      seen += page.seen;
      progress(Math.min(seen, all?.n ?? 0), all?.n ?? 0);
    }
  };
  await Promise.all(Array.from({ length: hands }, hand));
  // Somebody was writing these, or only looking at them: they are looked at again.
  while (left.length) {
    left = await write(db, side, left, recipe);
    if (left.length) await wait(200, undefined, { signal: stopped });
  }
}

async function pageAfter(db: PostgresJsDatabase, side: Side, last: string, recipe: Recipe): Promise<Page> {
  const rows = await db.execute<{ id: string; due: boolean }>(sql`
    select c.id, w.made_from is distinct from c.content_hash || decode(${recipesByTopic(recipe)}::jsonb ->> c.topic_slug, 'hex') as due
    from (select id, content_hash, topic_slug from cases where id > ${last} order by id limit ${atOnce}) as c
    left join case_words w on w.side = ${side} and w.case_id = c.id order by c.id`);
  return { last: rows.at(-1)?.id ?? last, seen: rows.length, due: rows.filter((row) => row.due).map((row) => row.id) };
}

/** Writes these entries together, and says which cases somebody else holds at this moment. */
function write(db: PostgresJsDatabase, side: Side, ids: string[], recipe: Recipe): Promise<string[]> {
  if (!ids.length) return Promise.resolve([]);
  return db.transaction(async (tx) => {
    const rows = await tx.select().from(cases).where(inArray(cases.id, ids)).orderBy(cases.id).for("share", { skipLocked: true });
    const entries = rows.map((row) => entryOf(row, recipe.get(row.topicSlug) ?? []));
    await putEntries(tx, side, entries);
    const written = new Set(rows.map((row) => row.id));
    return ids.filter((id) => !written.has(id));
  });
}
