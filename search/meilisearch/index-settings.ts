import type { Settings } from "meilisearch";
import { groupNames } from "#search/groups.ts";

/**
 * The index of cases (names of Meilisearch 1.21). Texts come cut into pieces, so it needs no dictionary, synonyms or typos; other
 * names for a thing are in the document, and weigh least. Nothing can be read from it but ids.
 */
export const indexSettings: Settings = {
  searchableAttributes: ["title", "party", "violation", "paid", "lead", "body", "place", "synonyms"],
  displayedAttributes: ["id"],
  filterableAttributes: [
    { attributePatterns: [...groupNames], features: { facetSearch: false, filter: { equality: true, comparison: false } } },
    {
      attributePatterns: ["releaseAt", "publishUntil"],
      features: { facetSearch: false, filter: { equality: true, comparison: true } },
    },
  ],
  sortableAttributes: ["releaseAt", "position", "amount"],
  rankingRules: ["sort", "words", "attribute", "proximity", "exactness", "releaseAt:desc", "position:asc"],
  localizedAttributes: [{ attributePatterns: ["*"], locales: ["cmn"] }],
  typoTolerance: { enabled: false },
  faceting: { maxValuesPerFacet: 1000, sortFacetValuesBy: { "*": "count" } },
  pagination: { maxTotalHits: 20_000 },
  synonyms: {},
  stopWords: [],
  dictionary: [],
};
