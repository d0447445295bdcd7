import type { Settings } from "meilisearch";
import { groupNames } from "#search/groups.ts";

/** Neighbouring pairs of letters, for pieces that cross a word's border: of what was done, of the title, of what stands under it. */
export const rowFields = ["deedRow", "titleRow", "underRow"];

/** Pieces of words, what says most first. */
export const wordFields = ["title", "party", "violation", "paid", "lead", "body", "place", "called", "topic", "synonyms"];

/**
 * The index of cases (names of Meilisearch 1.21). Texts come cut into pieces, so it needs no dictionary, synonyms or typos, nor beginnings of
 * words; other names for a thing are in the document, and weigh least. How far pieces stand from each other is not kept: it was four
 * fifths of the index. Nothing can be read from it but ids.
 */
export const indexSettings: Settings = {
  searchableAttributes: [...rowFields, ...wordFields],
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
  proximityPrecision: "byAttribute",
  prefixSearch: "disabled",
  typoTolerance: { enabled: false },
  faceting: { maxValuesPerFacet: 1000, sortFacetValuesBy: { "*": "count" } },
  pagination: { maxTotalHits: 20_000 },
  synonyms: {},
  stopWords: [],
  dictionary: [],
};
