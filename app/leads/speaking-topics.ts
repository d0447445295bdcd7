import type { RoutingWhy } from "#db/schema/leads.ts";

/** Below this a topic has no more than a stray hint to show for itself … */
const heard = 0.3;
/** … and so far behind the likeliest, "other" among them, it is only mentioned. */
const share = 0.6;

/** The topics that the words of a story speak for, with the words that say something by themselves, the likeliest first. */
export function speakingTopics(why: Pick<RoutingWhy, "topics"> | null): RoutingWhy["topics"] {
  const least = Math.max(heard, share * Math.max(0, ...(why?.topics ?? []).map(({ score }) => score)));
  return (why?.topics ?? [])
    .map((topic) => ({ ...topic, because: telling(topic.because) }))
    .filter(({ slug, score, because }) => slug !== "other" && score >= least && because.length > 0);
}

/** Words that say something by themselves; where only two words far apart say it, all that stands between them. */
function telling(because: string[]): string[] {
  const words = because.filter((word) => word.length > 1);
  const whole = words.filter((word) => !/[\s，。！？；：、,.!?;:]/.test(word));
  return whole.length ? whole : words;
}
