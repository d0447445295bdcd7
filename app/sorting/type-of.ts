import { isDispute, isInsider } from "./disputes.ts";
import { demand, signals, threshold } from "./type-signals.ts";
import { hasWish, meant } from "./wishes.ts";

/** A wish in so many words, or money given and a trader who turns away, makes it one's own matter by itself. */
const byItself = 3.9;

/**
 * Whether a text is a complaint (a consumer's own dispute, who wants something of it), a tip (a clue of wrongdoing) or both,
 * which the law handles apart (市监令121 art. 3, 9). How much a signal speaks is what it said in the part of the set to build on.
 */
export function typeOf(text: string): "complaint" | "tip" | "mixed" {
  const plain = meant(text);
  const wish = hasWish(plain);
  const own = sumOf(plain) + (wish ? byItself : 0) + (isDispute(plain) ? byItself : 0);
  if (own <= threshold || (isInsider(plain) && !wish)) return "tip";
  return demand.test(plain) ? "mixed" : "complaint";
}

const sumOf = (text: string): number => signals.reduce((sum, { speaks, says }) => sum + (says.test(text) ? speaks : 0), 0);
