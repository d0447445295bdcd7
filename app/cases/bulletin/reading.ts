import type { Span } from "#app/plans/reading/page.ts";

/** What a person has to look at, and the sentence that says so. */
export type DoubtKey =
  | "no-title"
  | "title-composed"
  | "no-authority"
  | "authority-from-page"
  | "no-party"
  | "party-from-text"
  | "party-guessed"
  | "no-violation"
  | "no-law"
  | "law-without-article"
  | "law-unquoted"
  | "no-date"
  | "date-vague"
  | "date-relative"
  | "date-impossible"
  | "year-inferred"
  | "day-missing"
  | "several-dates"
  | "date-after-page"
  | "no-amount"
  | "fine-unknown"
  | "confiscated-unknown"
  | "several-fines"
  | "several-confiscations"
  | "several-totals"
  | "fine-for-each"
  | "approximate"
  | "total-only"
  | "total-differs"
  | "warning-only"
  | "not-punished"
  | "proposed-only"
  | "still-open"
  | "transfer-returned"
  | "police-involved"
  | "no-topic";

export type Doubt = { key: DoubtKey; facts: Record<string, string | number> };

export type MarkedField =
  | "title"
  | "authority"
  | "party"
  | "violation"
  | "law"
  | "decidedOn"
  | "fineYuan"
  | "confiscatedYuan"
  | "totalYuan"
  | "transferred";

/** Where the words of a value stand in the case's `text`. */
export type Mark = { field: MarkedField; start: number; end: number };

/**
 * One case of a bulletin, proposed: money in yuan and only where the words say it (null is "not said"); `decidedOn` is
 * "2024-03-05", or "2024-03" when the day is not said; `from` and `to` are where `text` stands in the bulletin as given.
 */
export type ReadCase = {
  title: string | null;
  authority: string | null;
  party: string | null;
  violation: string | null;
  laws: string[];
  decidedOn: string | null;
  fineYuan: number | null;
  confiscatedYuan: number | null;
  totalYuan: number | null;
  transferred: boolean;
  topic: string | null;
  doubts: Doubt[];
  marks: Mark[];
  text: string;
  /** The words below the heading, and where the commentary (以案释法, 典型意义) begins in `text`; its length when there is none. */
  body: Span;
  commentary: number;
  from: number;
  to: number;
};

/** What one question about a case answers: the value, its places in the flow, and what is doubtful about it. */
export type Answer<T> = { value: T; places: Span[]; doubts: Doubt[] };

export const doubt = (key: DoubtKey, facts: Doubt["facts"] = {}): Doubt => ({ key, facts });
