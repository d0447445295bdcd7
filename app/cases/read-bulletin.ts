import type { Lexicon } from "#app/sorting/lexicon.ts";
import { pageFacts } from "./bulletin/page-facts.ts";
import { readOne } from "./bulletin/read-one.ts";
import type { ReadCase } from "./bulletin/reading.ts";
import { splitCases } from "./bulletin/split-cases.ts";

/**
 * Splits a published bulletin (典型案例) into its cases and proposes what each one says, with the places of the words and the
 * doubts (DOMAIN §2.4, §2.5). `published` ("YYYY-MM-DD") is the page's own day, which 今年4月 is relative to; without it the
 * bulletin is asked. Nothing is guessed in silence: what is missing or uncertain is a doubt. No case: an empty list.
 */
export function readBulletin(bulletin: string, lexicon: Lexicon, published: string | null = null): ReadCase[] {
  const { page, lines, cases } = splitCases(bulletin);
  const facts = pageFacts(page, lines, cases[0]?.from ?? 0);
  const around = { page, lines, lexicon, bureau: facts.bureau, published: published ?? facts.published };
  return cases.map((span) => readOne(around, span)).filter(isCase);
}

/** Words about punishing that name nobody and no sum are a notice or a plan. */
const isCase = ({ title, party, fineYuan, confiscatedYuan, totalYuan }: ReadCase): boolean =>
  [title, party, fineYuan, confiscatedYuan, totalYuan].some((value) => value !== null);
