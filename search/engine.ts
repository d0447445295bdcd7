import type { Tx } from "#db/client.server.ts";

/** What somebody looks for. `years` are years of release in Shanghai; pages count from 1. */
export type CaseQuery = {
  text: string;
  filters: { topics: string[]; townships: string[]; years: number[] };
  sort: "relevance" | "newest" | "amount";
  page: number;
  perPage: number;
};

/** How many answers have each value. A group's counts leave its own filter out. */
export type Facets = { topics: Record<string, number>; townships: Record<string, number>; years: Record<string, number> };

/** Ids of a page in their order, how many there are in all, the facets, and the words to mark. */
export type CaseHits = { ids: string[]; total: number; facets: Facets; terms: string[] };

/** The one interface both engines keep. */
export interface SearchEngine {
  readonly name: "postgres" | "meilisearch";
  find(query: CaseQuery, tx: Tx): Promise<CaseHits>;
}
