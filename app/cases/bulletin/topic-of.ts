import { byWords } from "#app/sorting/by-words.ts";
import { conduct } from "#app/sorting/conduct.ts";
import type { Lexicon } from "#app/sorting/lexicon.ts";
import { topicsIn } from "#app/sorting/topics-in.ts";
import { weigh } from "#app/sorting/weigh.ts";

/** A title is short: a word that speaks strongly is enough there. */
const strongly = 2;
/** A word that says it alone. */
const alone = 3;

/**
 * The topic of a case by the words of its title, and where they do not say, of its story; a thing goes before conduct. By the lexicon
 * alone: what was learned from how people tell is no help with how a bureau writes.
 */
export function topicOf(title: string, story: string, lexicon: Lexicon): string | null {
  const said = topicsIn(title, lexicon);
  const thing = said.find((slug) => !conduct.has(slug));
  if (thing) return thing;
  const hinted = weigh(title, lexicon).find(({ slug, sum }) => !conduct.has(slug) && sum >= strongly)?.slug ?? said[0];
  if (hinted) return hinted;
  const [best] = [...byWords(`${title}。${story}`, lexicon).values()].sort((one, other) => other.sum - one.sum);
  return best && best.slug !== "other" && best.sum >= alone ? best.slug : null;
}
