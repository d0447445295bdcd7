import { demand, signals, threshold } from "./type-signals.ts";
import { hasWish, meant } from "./wishes.ts";

/** Whoever asks for a check has mostly met the thing themselves. */
const alsoAsks = 0.6;

/**
 * Whether a text is a complaint (a consumer's own dispute, who wants something of it), a tip (a clue of wrongdoing) or both,
 * which the law handles apart (市监令121 art. 3, 9). A wish in so many words makes it one's own matter; where none is written, the
 * sum of what the signals say decides.
 */
export function typeOf(text: string): "complaint" | "tip" | "mixed" {
  const plain = meant(text);
  const asks = demand.test(plain);
  if (!hasWish(plain) && sumOf(plain) + (asks ? alsoAsks : 0) <= threshold) return "tip";
  return asks ? "mixed" : "complaint";
}

const sumOf = (text: string): number => signals.reduce((sum, { speaks, says }) => sum + (says.test(text) ? speaks : 0), 0);
