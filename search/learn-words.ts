import { sql } from "drizzle-orm";
import { asClock, type Tx } from "#db/client.server.ts";
import { holesOf } from "./alike.ts";
import { namesInForce } from "./names-in-force.ts";
import { tsquery } from "./postgres/wanted.ts";
import { wordAsked } from "./postgres/words-wanted.ts";
import { wordsOfTopics } from "./recipe.ts";
import type { Called } from "./sounded.ts";
import { soundOf } from "./sounds.ts";
import { ownWords, wordsToLearn } from "./vocabulary.ts";
import { words } from "./words.ts";

const atOnce = 500;

/**
 * Learns the words of cases that have come out since the last time, for questions with a mistake in them. Some hundred cases a
 * transaction; what is no longer or not yet public teaches nothing. Runs as the clock, and does nothing the second time.
 */
export async function learnSearchWords(): Promise<void> {
  await asClock(learnOwnWords);
  while (await asClock(learnSome));
}

async function learnSome(tx: Tx): Promise<boolean> {
  const due = await tx.execute<{ id: string }>(sql`
    delete from search_to_learn where case_id in (
      select case_id from search_to_learn where at <= statement_timestamp() order by at limit ${atOnce} for update skip locked)
    returning case_id as id`);
  if (!due.length) return false;
  const ids = due.map((row) => row.id);
  const told = await tx.execute<Called>(sql`select title, party, violation from published_cases where id = any(${sql.param(ids)}::uuid[])`);
  const times = new Map<string, number>();
  for (const word of told.flatMap(wordsToLearn)) times.set(word, (times.get(word) ?? 0) + 1);
  await learn(tx, times);
  return true;
}

async function learnOwnWords(tx: Tx): Promise<void> {
  const topicWords = [...(await wordsOfTopics(tx)).values()].flat();
  const own = ownWords([...topicWords, ...(await namesInForce(tx)).flat()]);
  const unknown = await tx.execute<{ word: string }>(sql`
    select word from unnest(${sql.param(own)}::text[]) as word where not exists (select from search_words s where s.word = word)`);
  await learn(tx, new Map(unknown.map(({ word }) => [word, 0])));
}

/** In the order of the words, so that two that learn the same wait for each other and never crosswise. */
async function learn(tx: Tx, times: Map<string, number>): Promise<void> {
  if (!times.size) return;
  const learnt = [...times].sort(([one], [other]) => (one < other ? -1 : 1)).map(([word, cases]) => ({ word, cases, ...known(word) }));
  await tx.execute(sql`
    insert into search_words (word, pinyin, initials, holes, asked, cases)
    select word, pinyin, initials, holes, asked, cases
    from jsonb_to_recordset(${JSON.stringify(learnt)}::jsonb) as l (word text, pinyin text, initials text, holes text[], asked text, cases int)
    on conflict (word) do update set cases = search_words.cases + excluded.cases`);
}

const known = (word: string) => ({ ...soundOf(word), holes: holesOf(word), asked: tsquery(wordAsked(words(word))) });
