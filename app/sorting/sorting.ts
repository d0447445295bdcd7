import type { Elsewhere } from "./elsewhere.ts";

/** What the words of a tip or complaint say it is. */
export type Sorting = {
  type: "complaint" | "tip" | "mixed";
  /** The likeliest first, at most five; the words stand in the text as they are given here. */
  topics: { slug: string; score: number; because: string[] }[];
  merchant: string | null;
  elsewhere: Elsewhere | null;
};
