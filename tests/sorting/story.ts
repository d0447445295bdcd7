import { lexiconOf } from "#app/sorting/lexicon.ts";
import { sortWords } from "#app/sorting/sort-words.ts";
import type { Sorting } from "#app/sorting/sorting.ts";
import { topicTerms } from "#db/seed/reference/topic-terms.ts";

export const lexicon = lexiconOf(topicTerms);

export const sorted = (story: string): Sorting => sortWords(story, lexicon);
export const topicOf = (story: string): string | undefined => sorted(story).topics[0]?.slug;
export const typeOf = (story: string): Sorting["type"] => sorted(story).type;
