import type { Meilisearch } from "meilisearch";
import type { CaseHits, CaseQuery } from "#search/engine.ts";
import { asked } from "./client.ts";
import { hitIds } from "./hit-ids.ts";
import type { Situation } from "./situation.ts";

type Group = "topic" | "township" | "year";

const groups: Group[] = ["topic", "township", "year"];

const order = { relevance: [], newest: ["releaseAt:desc", "position:asc"], amount: ["amount:desc", "releaseAt:desc", "position:asc"] };

/**
 * Page, total and facets as Meilisearch counts them, for answers too many to hand over: one query for the page and one for
 * each group of filters without that group. Cases before their minute or past their term are never counted, whatever the index holds.
 */
export async function countThere(
  client: Meilisearch,
  now: Situation,
  query: CaseQuery,
  q: string,
  signal: AbortSignal,
): Promise<Omit<CaseHits, "terms">> {
  const { page, perPage } = query;
  const base = { indexUid: now.index, q, matchingStrategy: "all" as const, attributesToRetrieve: ["id"] };
  const queries = [
    { ...base, filter: filters(query, now), sort: order[query.sort], offset: (page - 1) * perPage, limit: perPage, facets: ["year"] },
    ...groups.map((group) => ({ ...base, filter: filters(query, now, group), limit: 0, facets: [group] })),
  ];
  const { results } = await asked(client.multiSearch({ queries }, { signal }));
  const [found, ...counted] = results;
  const [topics = {}, townships = {}, years = {}] = counted.map((result, place) => result.facetDistribution?.[groups[place] ?? ""]);
  const total = Object.values(found?.facetDistribution?.year ?? {}).reduce((sum, count) => sum + count, 0);
  return { ids: hitIds(found?.hits ?? []), total, facets: { topics, townships, years } };
}

function filters({ filters: { topics, townships, years } }: CaseQuery, { now, today }: Situation, besides?: Group): string[] {
  const chosen: Record<Group, (string | number)[]> = { topic: topics, township: townships, year: years };
  const kept = groups.filter((group) => group !== besides && chosen[group].length > 0);
  return [
    `releaseAt <= ${now}`,
    `publishUntil >= ${today}`,
    ...kept.map((group) => `${group} IN [${chosen[group].map(literal).join(", ")}]`),
  ];
}

const literal = (value: string | number): string => (typeof value === "number" ? String(value) : `"${value.replace(/["\\]/g, "\\$&")}"`);
