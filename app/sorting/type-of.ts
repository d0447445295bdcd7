import { isDemand } from "./demand.ts";
import { ownMatter } from "./own-matter.ts";
import { wantsNothing } from "./wants-nothing.ts";

/**
 * Whether a text is a complaint (a consumer's own dispute, who wants something of it), a tip (a clue of wrongdoing) or both,
 * which the law handles apart (市监令121 art. 3, 9).
 */
export function typeOf(text: string): "complaint" | "tip" | "mixed" {
  if (ownMatter(text) <= 0 || wantsNothing(text)) return "tip";
  return isDemand(text) ? "mixed" : "complaint";
}
