import { conduct, foods } from "./conduct.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Weighed, weigh } from "./weigh.ts";

/** A word that says a topic alone (3 points). */
const ownWord = 3;
/** How likely it is that none of the topics fits, before a word is read. */
const otherAlways = 0.9;
const aside = 0.6;
const ofFood = 0.8;

/**
 * What the words of the lexicon say for each topic. A topic about a thing goes before one about conduct, which needs a word of its
 * own that says it alone: a down jacket without down is clothing, not an advert.
 */
export function byWords(text: string, lexicon: Lexicon): Map<string, Weighed> {
  const weighed = weigh(text, lexicon);
  const thing = Math.max(0, ...weighed.filter(({ slug }) => !conduct.has(slug)).map(({ sum }) => sum));
  const any = Math.max(0, ...weighed.filter(({ slug }) => slug !== "other").map(({ sum }) => sum));
  const food = weighed.some(({ slug, sum, witnesses }) => foods.has(slug) && sum >= ownWord && saysAlone(witnesses));
  const ranked = weighed.map((topic) => ({
    ...topic,
    sum: topic.sum * (behind(topic, topic.slug === "other" ? any : thing) ? aside : 1) * (food && topic.slug === "fake-food" ? ofFood : 1),
  }));
  const other = ranked.find(({ slug }) => slug === "other");
  const known = ranked.filter(({ slug, sum }) => slug !== "other" && sum > 0);
  const best = Math.max(0, ...known.map(({ sum }) => sum));
  if (other || best < ownWord)
    known.push({ slug: "other", sum: Math.max((other?.sum ?? 0) + otherAlways, 0.1), witnesses: other?.witnesses ?? [] });
  return new Map(known.map((topic) => [topic.slug, topic]));
}

const behind = ({ slug, witnesses }: Weighed, thing: number): boolean => conduct.has(slug) && thing >= ownWord && !saysAlone(witnesses);

const saysAlone = (witnesses: Weighed["witnesses"]): boolean => witnesses.some(({ points }) => points >= ownWord);
