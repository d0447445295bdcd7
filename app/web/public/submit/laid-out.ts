import type { Proposal } from "#app/intake/look-at-story.ts";
import type { Topic } from "#app/plans/topics.ts";
import { telling } from "./telling.ts";

type LaidOut = { likely: { topic: Topic; because: string[] }[]; others: Topic[]; chosen: string };

/** Which topics stand in front: those the words suggest, and one chosen before. Who has chosen nothing is not sure, and need not be. */
export function laidOut(topics: Topic[], proposal: Proposal, typed: Record<string, string>): LaidOut {
  const known = topics.filter(({ slug }) => slug !== "other");
  const suggested = proposal.topics.flatMap(({ slug, because }) => {
    const topic = known.find((one) => one.slug === slug);
    return topic ? [{ topic, because: telling(because) }] : [];
  });
  const before = known.find(({ slug }) => slug === typed.topic && !suggested.some(({ topic }) => topic.slug === slug));
  const likely = before ? [...suggested, { topic: before, because: [] }] : suggested;
  const others = known.filter((one) => !likely.some(({ topic }) => topic.slug === one.slug));
  return { likely, others, chosen: known.some(({ slug }) => slug === typed.topic) ? (typed.topic ?? "other") : "other" };
}
