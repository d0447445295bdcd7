import { demand, signals, threshold } from "./type-signals.ts";

/**
 * Whether a text is a complaint (a consumer's own dispute, who wants something of it), a tip (a clue of wrongdoing) or both,
 * which the law handles apart (市监令121 art. 3, 9). The sum of what its signals say, so that it can be read off.
 */
export function typeOf(text: string): "complaint" | "tip" | "mixed" {
  const asks = demand.test(text);
  const own = signals.reduce((sum, { speaks, says }) => sum + (says.test(text) ? speaks : 0), asks ? alsoAsks : 0);
  if (own <= threshold) return "tip";
  return asks ? "mixed" : "complaint";
}

/** Whoever asks for a check has mostly met the thing themselves. */
const alsoAsks = 0.6;
