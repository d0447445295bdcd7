import type { Head } from "#search/lexemes.ts";
import type { Wanted } from "./wanted.ts";

/** One way to answer: what is wanted, where it stands best first, and what must hold letter by letter. */
export type Way = {
  wanted: Wanted;
  /** The better places, best first; what stands elsewhere comes after them. */
  better: Place[];
  /** Titles that hold these letters come first; `only` when no others answer. */
  letters: string;
  only: boolean;
  phrases: string[];
  /** Of the newest cases that have `words`, those whose text holds `letters` in a row answer too. */
  inText: { words: Wanted; letters: string } | null;
  loose: boolean;
};

/** What stands here stands in each of the wider places too. */
export type Place = { wanted: Wanted; head: Head; wider?: Place[] };

/** What is wanted, wherever it stands, and nothing else. */
export const anywhere = (wanted: Wanted): Way => ({
  wanted,
  better: [],
  letters: "",
  only: false,
  phrases: [],
  inText: null,
  loose: false,
});
