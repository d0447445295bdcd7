import { sql } from "drizzle-orm";
import { type Lexicon, lexiconOf } from "#app/sorting/lexicon.ts";
import type { Tx } from "#db/client.server.ts";
import { learnedWords, topicTerms } from "#db/schema/plans.ts";

/** A learned word speaks for a topic when most of the texts that hold it are about that topic; it never says it alone. */
const enough = 0.75;
const heaviest = 1.2;

let kept: { mark: string; lexicon: Lexicon } | null = null;

/**
 * The words that speak for topics: those the bureau wrote down, and those that its exposed cases and its clerks' decisions have
 * in common. Read again whenever one of them has changed.
 */
export async function knownLexicon(tx: Tx): Promise<Lexicon> {
  const mark = await markOf(tx);
  if (kept?.mark === mark) return kept.lexicon;
  const { topicSlug: slug, word, weight } = topicTerms;
  const terms = await tx.select({ slug, word, weight }).from(topicTerms);
  const lexicon = lexiconOf([...terms, ...(await learned(tx, new Set(terms.map((term) => `${term.slug} ${term.word}`))))]);
  kept = { mark, lexicon };
  return lexicon;
}

async function learned(tx: Tx, known: Set<string>) {
  const all = sql<number>`sum(sum(${learnedWords.times})) over (partition by ${learnedWords.word})::float`;
  const rows = await tx
    .select({ slug: learnedWords.topicSlug, word: learnedWords.word, times: sql<number>`sum(${learnedWords.times})::float`, all })
    .from(learnedWords)
    .groupBy(learnedWords.topicSlug, learnedWords.word);
  return rows
    .filter(({ slug, word, times, all }) => times / all >= enough && !known.has(`${slug} ${word}`))
    .map(({ slug, word, times, all }) => ({ slug, word, weight: heaviest * (times / all) * (1 - 1 / (1 + times)) }));
}

/** Changes whenever a word is added, taken away or weighed anew. */
async function markOf(tx: Tx): Promise<string> {
  const [row] = await tx.execute<{ mark: string }>(sql`
    select (select concat(count(*), ' ', sum(weight), ' ', sum(hashtext(word)::bigint)) from topic_terms) || ' ' ||
           (select concat(count(*), ' ', sum(times), ' ', sum(hashtext(topic_slug || word)::bigint * times)) from learned_words) as mark`);
  return row?.mark ?? "";
}
