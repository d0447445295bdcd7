import { conduct } from "#app/sorting/conduct.ts";
import type { Lexicon } from "#app/sorting/lexicon.ts";
import { rankTopics } from "#app/sorting/rank-topics.ts";
import { topicsIn } from "#app/sorting/topics-in.ts";

/** The topic of a case by the words of its title, and where they do not say, of its story; a thing goes before conduct. */
export function topicOf(title: string, story: string, lexicon: Lexicon): string | null {
  const said = topicsIn(title, lexicon);
  const [first] = said.filter((slug) => !conduct.has(slug));
  const told = first ?? said[0];
  if (told) return told;
  const [best] = rankTopics(`${title}。${story}`, lexicon);
  return best && best.slug !== "other" && best.score >= 0.5 ? best.slug : null;
}
