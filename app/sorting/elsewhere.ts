import { matters } from "./elsewhere-matters.ts";

export type ElsewhereSlug = (typeof matters)[number]["slug"];

export type Elsewhere = { slug: ElsewhereSlug; because: string[] };

/** A topic of ours that is this likely keeps the text, whatever else it mentions. */
const ours = 0.6;

/**
 * The authority a matter belongs to when it is not the bureau's (市监令121 art. 34, 44); null when it is ours or when the words do
 * not show it. A text that is plainly about one of our topics stays here: an unpaid worker may know about bad oil.
 */
export function elsewhereIn(text: string, topics: { slug: string; score: number }[]): Elsewhere | null {
  const known = topics.find(({ slug }) => slug !== "other");
  for (const { slug, says, unless, always } of matters) {
    const because = [...new Set([...text.matchAll(says)].map(([words]) => words))];
    if (!because.length || unless?.test(text)) continue;
    if (!always && known && known.score >= ours) continue;
    return { slug, because: because.slice(0, 4) };
  }
  return null;
}
