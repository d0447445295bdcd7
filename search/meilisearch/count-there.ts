import type { Meilisearch } from "meilisearch";
import type { Bounded } from "#search/bounded.ts";
import type { CaseHits } from "#search/engine.ts";
import { type Facets, type Group, groupNames, noFacets } from "#search/groups.ts";
import { asked } from "./client.ts";
import { valueRead, valueTold } from "./facet-value.ts";
import { hitIds } from "./hit-ids.ts";
import { wordFields } from "./index-settings.ts";
import type { Situation } from "./situation.ts";

const order = { relevance: [], newest: ["releaseAt:desc", "position:asc"], amount: ["amount:desc", "releaseAt:desc", "position:asc"] };

/**
 * Page, total and facets as Meilisearch counts them, for answers too many to hand over: one query for the page with the counts of
 * every group that narrows nothing, and one for each other group without its own filter. Cases before their minute or past their
 * term are never counted, whatever the index holds.
 */
export async function countThere(
  client: Meilisearch,
  now: Situation,
  query: Bounded,
  q: string,
  signal: AbortSignal,
): Promise<Pick<CaseHits, "ids" | "total" | "atLeast" | "facets" | "more">> {
  const { page, perPage } = query;
  const used = groupNames.filter((group) => query.filters[group].length > 0);
  const free = groupNames.filter((group) => !used.includes(group));
  const base = { indexUid: now.index, q, matchingStrategy: "all" as const, attributesToSearchOn: wordFields, attributesToRetrieve: ["id"] };
  const queries = [
    {
      ...base,
      filter: filters(query, now),
      sort: order[query.sort],
      offset: (page - 1) * perPage,
      limit: perPage,
      facets: [...free, "years"],
    },
    ...used.map((group) => ({ ...base, filter: filters(query, now, group), limit: 0, facets: [group] })),
  ];
  const { results } = await asked(client.multiSearch({ queries }, { signal }));
  const facets: Facets = noFacets();
  const [found, ...besides] = results.map((result) => ({ ids: hitIds(result.hits), counts: result.facetDistribution ?? {} }));
  for (const group of free) facets[group] = read(found?.counts[group]);
  for (const [place, group] of used.entries()) facets[group] = read(besides[place]?.counts[group]);
  const total = Object.values(found?.counts.years ?? {}).reduce((sum, count) => sum + count, 0);
  return { ids: found?.ids ?? [], total, atLeast: false, facets, more: [] };
}

/** What may be counted: from its minute to its last day, and any of the values that were chosen in each group. */
export function filters({ filters: chosen }: Bounded, { now, today }: Situation, besides?: Group): string[] {
  const kept = groupNames.filter((group) => group !== besides && chosen[group].length > 0);
  return [
    `releaseAt <= ${now}`,
    `publishUntil >= ${today}`,
    ...kept.map((group) => `${group} IN [${chosen[group].map(valueTold).map(literal).join(", ")}]`),
  ];
}

const read = (counts: Record<string, number> = {}): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).map(([told, count]) => [valueRead(told), count]));

const literal = (value: string): string => `"${value.replace(/["\\]/g, "\\$&")}"`;
