import { learnWords } from "#app/plans/learn-words.ts";
import type { Tx } from "#db/client.server.ts";
import { topicDecisions } from "#db/schema/topic-decisions.ts";

/** What the leads that colleagues put under one topic have in common. */
export async function learnFromDecisions(tx: Tx): Promise<void> {
  const { topicSlug, words } = topicDecisions;
  await learnWords(tx, "decision", await tx.select({ topicSlug, words }).from(topicDecisions));
}
