import { conduct, foods } from "./conduct.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Sorting } from "./sorting.ts";
import { type Weighed, weigh } from "./weigh.ts";

const most = 5;
const mostWords = 8;
const longestStretch = 6;
/** A word that says a topic alone (3 points) makes one half; more words come closer to 1 and never reach it. */
const half = 3;
/** How likely it is that none of the topics fits, before a word is read. */
const otherAlways = 0.9;

const ownWord = 3;
const aside = 0.6;
const ofFood = 0.8;

/**
 * The topics a text speaks for. A topic about a thing goes before one about conduct, which needs a word of its own that says it
 * alone: a down jacket without down is clothing, not an advert. "other" is in the list when nothing else stands on its own.
 */
export function rankTopics(text: string, lexicon: Lexicon): Sorting["topics"] {
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
  const otherSum = (other?.sum ?? 0) + otherAlways;
  if (other || best < half) known.push({ slug: "other", sum: Math.max(otherSum, 0.1), witnesses: other?.witnesses ?? [] });
  return known
    .sort((a, b) => b.sum - a.sum)
    .slice(0, most)
    .map((topic) => ({ slug: topic.slug, score: score(topic.sum), because: becauseOf(text, topic) }));
}

const behind = ({ slug, witnesses }: Weighed, thing: number): boolean => conduct.has(slug) && thing >= ownWord && !saysAlone(witnesses);

const saysAlone = (witnesses: Weighed["witnesses"]): boolean => witnesses.some(({ points }) => points >= ownWord);

const score = (sum: number): number => Math.round((1000 * sum) / (sum + half)) / 1000;

function becauseOf(text: string, { witnesses }: Weighed): string[] {
  const spoken = witnesses
    .filter(({ points }) => points > 0)
    .flatMap(({ word, places }) => (word.includes("+") ? asOne(places) : places.slice(0, 1)));
  return [...new Set(spoken.map(({ from, to }) => text.slice(from, to)))].slice(0, mostWords);
}

/** Two words close together are shown with what stands between them: 烧起来不着. */
function asOne(places: { from: number; to: number }[]): { from: number; to: number }[] {
  const from = Math.min(...places.map((place) => place.from));
  const to = Math.max(...places.map((place) => place.to));
  return to - from <= longestStretch ? [{ from, to }] : places;
}
