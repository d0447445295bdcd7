import { bitsOf } from "./bits-of.ts";
import { type Learned, learnedFrom, logOdds } from "./learned.ts";
import typeBits from "./type-bits.json";
import { asksForSomething, wantsNothing } from "./wants-nothing.ts";

export const types = ["complaint", "tip", "mixed"] as const;

export type Type = (typeof types)[number];

export const typesLearned: Learned = learnedFrom(typeBits);

/**
 * Whether a text is a complaint (a consumer's own dispute, who wants something of it), a tip (a clue of wrongdoing) or both,
 * which the law handles apart (市监令121 art. 3, 9). `npm run learn:sorting` draws the weights from the part of the labelled set that
 * is there to build on (naive Bayes and logistic regression); phrases we had listed ourselves did worse on texts by somebody else.
 */
export function typeOf(text: string, learned = typesLearned): Type {
  if (wantsNothing(text)) return "tip";
  const odds = logOdds(learned, bitsOf(text));
  const type = types.find((one) => learned.classes.indexOf(one) === odds.indexOf(Math.max(...odds))) ?? "tip";
  return type === "mixed" && !asksForSomething(text) ? "tip" : type;
}
