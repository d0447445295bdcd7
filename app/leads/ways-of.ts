import { asOne } from "#app/intake/look-at-story.ts";
import { knownLexicon } from "#app/plans/known-lexicon.ts";
import { type Way, wayFor } from "#app/plans/way-for.ts";
import { sortWords } from "#app/sorting/sort-words.ts";
import type { Tx } from "#db/client.server.ts";
import type { submissions } from "#db/schema/intake.ts";
import type { RoutingWhy } from "#db/schema/leads.ts";
import { routeByWords } from "./route-by-words.ts";

export type Routing = { topicSlug: string; way: Way | null; why: RoutingWhy };

/** Where a submission belongs under the plan in force: one place for each area that it is about, the main one first, each with why. */
export async function waysOf(tx: Tx, submission: typeof submissions.$inferSelect): Promise<[Routing, ...Routing[]]> {
  const { topicSlug: chosen, township, story, merchantName } = submission;
  const sorting = sortWords(asOne(merchantName, story), await knownLexicon(tx, "all"));
  const { rule, topics } = routeByWords(chosen, sorting);
  const ways = new Map<string, Routing>();
  for (const topicSlug of topics) {
    const way = await wayFor(tx, topicSlug, township, story);
    // One lead for each area, and one in intake for all that lies in none.
    const place = way?.areaId ?? "none";
    const why: RoutingWhy = { chosen, topics: sorting.topics, rule: ruleOf(rule, topicSlug, way), plan: way?.plan ?? null };
    if (!ways.has(place)) ways.set(place, { topicSlug, way, why });
  }
  const [main, ...more] = ways.values();
  if (!main) throw new Error("a submission is about something");
  return [main, ...more];
}

/** A topic without an area, and an area that nobody leads, are reasons of their own to stand in intake. */
function ruleOf(rule: RoutingWhy["rule"], topicSlug: string, way: Way | null): RoutingWhy["rule"] {
  if (way) return way.ownerUnitId ? rule : "no-owner";
  return topicSlug === "other" ? rule : "no-area";
}
