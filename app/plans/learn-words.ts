import { eq } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { learnedWords } from "#db/schema/learned-words.ts";

export type Example = { topicSlug: string; words: string[] };

/** A word is learned when so many different texts hold it: what one person wrote is nobody's vocabulary, and stays theirs. */
export const textsForAWord = 3;

/** Counts anew what the examples of one source have in common. Safe to run twice. */
export async function learnWords(tx: Tx, source: "case" | "decision", examples: Iterable<Example>): Promise<void> {
  const times = new Map<string, { topicSlug: string; word: string; times: number }>();
  for (const { topicSlug, words } of examples)
    for (const word of new Set(words)) {
      const key = `${topicSlug} ${word}`;
      const known = times.get(key) ?? { topicSlug, word, times: 0 };
      times.set(key, { ...known, times: known.times + 1 });
    }
  const learned = [...times.values()].filter((one) => one.times >= textsForAWord).map((one) => ({ source, ...one }));
  await tx.delete(learnedWords).where(eq(learnedWords.source, source));
  for (let from = 0; from < learned.length; from += 1000) await tx.insert(learnedWords).values(learned.slice(from, from + 1000));
}
