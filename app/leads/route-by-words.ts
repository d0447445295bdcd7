import { decide } from "#app/sorting/decide.ts";
import type { Sorting } from "#app/sorting/sorting.ts";
import type { RoutingWhy } from "#db/schema/leads.ts";

export type Routed = { rule: RoutingWhy["rule"] /** The first is the main one; "other" is for intake to sort. */; topics: string[] };

/**
 * What a submission is about, from what its sender chose and what its words say. The sender's choice counts; the words add
 * further topics, stand in where the sender was not sure, and send to a person what they contradict. Below the threshold, or
 * when two topics tie, intake decides: a tip is never routed on a guess.
 */
export function routeByWords(chosen: string, sorting: Sorting): Routed {
  const decided = decide(sorting);
  const said = decided.outcome === "clear" ? decided.topics.map(({ slug }) => slug).filter((slug) => slug !== "other") : [];
  if (chosen === "other") {
    if (said.length) return { rule: "words", topics: said };
    return { rule: decided.outcome === "unclear" ? decided.why : "no-area", topics: ["other"] };
  }
  if (said.includes(chosen)) return { rule: "chosen-and-words", topics: [chosen, ...said.filter((slug) => slug !== chosen)] };
  if (said.length && !sorting.topics.some(({ slug }) => slug === chosen)) return { rule: "differ", topics: ["other"] };
  return { rule: "chosen", topics: [chosen] };
}
