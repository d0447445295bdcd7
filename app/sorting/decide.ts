import type { Sorting } from "./sorting.ts";

/**
 * Scores say how often a topic that has one is right. From here on a person need not look: writers that were not learned from were
 * sorted right 96 times in 100 where it was clear, which three of five texts are; below, a person decides.
 */
const enough = 0.4;
/** Two topics that are this close, and of which only one can be meant, are a tie. */
const close = 0.42;
/** A further topic has its own lead when it stands on so many words of its own, is this likely, and hardly less so than the first. */
const ownWords = 2;
const alsoEnough = 0.7;
const share = 0.8;

export type Decision =
  | { outcome: "clear"; topics: { slug: string; because: string[] }[] }
  | { outcome: "unclear"; why: "weak" | "tie" | "elsewhere" };

/**
 * Which topics are certain enough to route by without a person. Several only when each stands on strong words of its own; what
 * is weak, what ties and what belongs elsewhere is for intake: a tip is never sent out on a guess.
 */
export function decide({ topics, elsewhere }: Pick<Sorting, "topics" | "elsewhere">): Decision {
  if (elsewhere) return { outcome: "unclear", why: "elsewhere" };
  const [first, ...rest] = topics;
  if (!first || first.score < enough) return { outcome: "unclear", why: "weak" };
  const least = Math.max(alsoEnough, first.score * share);
  const also = rest.filter((topic) => topic.slug !== "other" && topic.score >= least && wordsOfItsOwn(topic, first) >= ownWords);
  const second = rest[0];
  const tied = second && first.score - second.score < close && !also.includes(second);
  if (tied) return { outcome: "unclear", why: "tie" };
  if (first.slug === "other") return { outcome: "clear", topics: [bare(first)] };
  return { outcome: "clear", topics: [first, ...also].map(bare) };
}

/** Words that speak for a topic and not for the other one; a single character is a word of everybody's. */
const wordsOfItsOwn = (topic: { because: string[] }, other: { because: string[] }): number =>
  topic.because.filter((word) => word.length > 1 && !other.because.some((one) => one.includes(word) || word.includes(one))).length;

const bare = ({ slug, because }: { slug: string; because: string[] }) => ({ slug, because });
