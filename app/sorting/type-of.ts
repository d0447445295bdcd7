import { isDispute, isInsider } from "./disputes.ts";
import { demand, signals, threshold } from "./type-signals.ts";
import { hasWish, meant } from "./wishes.ts";

/** Whoever asks for a check without a wish mostly tells of others: it takes more to make it their own. */
const moreWhenAsking = 1.4;

/**
 * Whether a text is a complaint (a consumer's own dispute, who wants something of it), a tip (a clue of wrongdoing) or both,
 * which the law handles apart (市监令121 art. 3, 9). A wish in so many words, or money given and a trader who turns away, makes it
 * one's own matter; where neither is written, the sum of what the signals say decides.
 */
export function typeOf(text: string): "complaint" | "tip" | "mixed" {
  const plain = meant(text);
  const asks = demand.test(plain);
  const untold = isInsider(plain) || sumOf(plain) <= threshold + (asks ? moreWhenAsking : 0);
  if (!hasWish(plain) && !isDispute(plain) && untold) return "tip";
  return asks ? "mixed" : "complaint";
}

const sumOf = (text: string): number => signals.reduce((sum, { speaks, says }) => sum + (says.test(text) ? speaks : 0), 0);
