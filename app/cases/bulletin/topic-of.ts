import { conduct } from "#app/sorting/conduct.ts";
import type { Lexicon } from "#app/sorting/lexicon.ts";
import { rankTopics } from "#app/sorting/rank-topics.ts";
import { topicsIn } from "#app/sorting/topics-in.ts";
import { weigh } from "#app/sorting/weigh.ts";

/** A title is short: a word that speaks strongly is enough there. */
const strongly = 2;
const likely = 0.5;

/** The topic of a case by the words of its title, and where they do not say, of its story; a thing goes before conduct. */
export function topicOf(title: string, story: string, lexicon: Lexicon): string | null {
  const said = topicsIn(title, lexicon);
  const thing = said.find((slug) => !conduct.has(slug));
  if (thing) return thing;
  const hinted = weigh(title, lexicon).find(({ slug, sum }) => !conduct.has(slug) && sum >= strongly)?.slug ?? said[0];
  if (hinted) return hinted;
  const [best] = rankTopics(`${title}。${story}`, lexicon);
  return best && best.slug !== "other" && best.score >= likely ? best.slug : null;
}
