import type { Tx } from "#db/client.server.ts";
import type { Chosen, Facets, Group } from "./groups.ts";

/** What somebody looks for. Pages count from 1; `sort` "newest" is by release, "amount" by fine and what was confiscated. */
export type CaseQuery = {
  text: string;
  /** Any of a group's values, all groups at once; a group that is not named leaves everything. */
  filters: Partial<Chosen>;
  sort: "relevance" | "newest" | "amount";
  page: number;
  perPage: number;
};

/**
 * Ids of a page in their order; how many there are in all, or at least when `atLeast`;
 * the counts of each group, of the newest cases only in those that `more` names: there are at least so many;
 * the words to mark. `read` is what was looked for instead when nothing has the words as they were typed; `loose` when only
 * some of the words were found together.
 */
export type CaseHits = {
  ids: string[];
  total: number;
  atLeast: boolean;
  facets: Facets;
  more: Group[];
  terms: string[];
  read: string | null;
  loose: boolean;
};

/** The one interface both engines keep. */
export interface SearchEngine {
  readonly name: "postgres" | "meilisearch";
  find(query: CaseQuery, tx: Tx): Promise<CaseHits>;
}
