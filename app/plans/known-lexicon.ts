import { sql } from "drizzle-orm";
import { type Lexicon, lexiconOf } from "#app/sorting/lexicon.ts";
import type { Tx } from "#db/client.server.ts";
import { learnedWords, taughtByCases } from "#db/schema/learned-words.ts";
import { topicTerms } from "#db/schema/plans.ts";

/** A learned word speaks for a topic when most of the texts that hold it are about that topic; it never says it alone. */
const enough = 0.75;
const heaviest = 1.2;

/**
 * Who sorts: the bureau, which may use what all tips taught, or the public form, where trying words out must not show what others wrote.
 */
export type Teachers = "all" | "cases";

const kept = new Map<Teachers, { mark: string; lexicon: Lexicon }>();

/**
 * The words that speak for topics: those the bureau wrote down, and those that its exposed cases and its clerks' decisions have
 * in common. Read again whenever one of them has changed.
 */
export async function knownLexicon(tx: Tx, teachers: Teachers): Promise<Lexicon> {
  const mark = await markOf(tx, teachers);
  const before = kept.get(teachers);
  if (before?.mark === mark) return before.lexicon;
  const { topicSlug: slug, word, weight } = topicTerms;
  const terms = await tx.select({ slug, word, weight }).from(topicTerms);
  const taught = await learned(tx, teachers, new Set(terms.map((term) => `${term.slug} ${term.word}`)));
  const lexicon = lexiconOf([...terms, ...taught]);
  kept.set(teachers, { mark, lexicon });
  return lexicon;
}

async function learned(tx: Tx, teachers: Teachers, known: Set<string>) {
  const from = teachers === "all" ? learnedWords : taughtByCases;
  const all = sql<number>`sum(sum(${from.times})) over (partition by ${from.word})::float`;
  const rows = await tx
    .select({ slug: from.topicSlug, word: from.word, times: sql<number>`sum(${from.times})::float`, all })
    .from(from)
    .groupBy(from.topicSlug, from.word);
  return rows
    .filter(({ slug, word, times, all }) => times / all >= enough && !known.has(`${slug} ${word}`))
    .map(({ slug, word, times, all }) => ({ slug, word, weight: heaviest * (times / all) * (1 - 1 / (1 + times)) }));
}

/** Changes whenever a word is added, taken away or weighed anew. */
async function markOf(tx: Tx, teachers: Teachers): Promise<string> {
  const from = teachers === "all" ? learnedWords : taughtByCases;
  const [row] = await tx.execute<{ mark: string }>(sql`
    select (select concat(count(*), ' ', sum(weight), ' ', sum(hashtext(word)::bigint)) from topic_terms) || ' ' ||
           (select concat(count(*), ' ', sum(times), ' ', sum(hashtext(topic_slug || word)::bigint * times)) from ${from}) as mark`);
  return row?.mark ?? "";
}
