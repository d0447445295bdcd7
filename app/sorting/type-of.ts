import { bitsOf } from "./bits-of.ts";
import { bias, bits } from "./type-bits.json";
import { wantsNothing } from "./wants-nothing.ts";

export const types = ["complaint", "tip", "mixed"] as const;

export type Type = (typeof types)[number];

const weights = new Map(Object.entries(bits));

/**
 * Whether a text is a complaint (a consumer's own dispute, who wants something of it), a tip (a clue of wrongdoing) or both,
 * which the law handles apart (市监令121 art. 3, 9). `npm run learn:type` draws the weights from the part of the labelled set that
 * is there to build on (naive Bayes and logistic regression); phrases we had listed ourselves did worse on texts by somebody else.
 */
export function typeOf(text: string): Type {
  if (wantsNothing(text)) return "tip";
  const known = [...bitsOf(text)].flatMap((bit) => [weights.get(bit) ?? []].filter((told) => told.length));
  const share = 1 / Math.sqrt(known.length || 1);
  const scores = types.map((_, place) => (bias[place] ?? 0) + share * known.reduce((sum, told) => sum + (told[place] ?? 0), 0));
  return types[scores.indexOf(Math.max(...scores))] ?? "tip";
}
