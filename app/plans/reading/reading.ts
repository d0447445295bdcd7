export type UnitRole = "owner" | "joint-owner" | "partner" | "guide";

/** What a person has to look at, and the sentence that says so. */
export type DoubtKey =
  | "unit-unknown"
  | "unit-guessed"
  | "role-guessed"
  | "no-units"
  | "no-owner"
  | "unclosed-bracket"
  | "cut-off"
  | "two-topics"
  | "units-from-sentence"
  | "row-inherited"
  | "other-plan"
  | "masked-date"
  | "date-unclear"
  | "rest-not-read";

export type Doubt = { key: DoubtKey; facts: Record<string, string | number> };

/** `name` is the dictionary's when known, else the cleaned words; `raw` is as written. */
export type ReadUnit = { name: string; role: UnitRole; raw: string };

/** `from` and `to` are where the item's words stand in the notice as given; `confidence` is 0 to 1. */
export type ReadArea = {
  number: number;
  title: string;
  text: string;
  kind: "area" | "measure";
  annotation: string;
  units: ReadUnit[];
  confidence: number;
  doubts: Doubt[];
  from: number;
  to: number;
};

/**
 * Something to be sent in. `when` is one of
 * "2024-04-02" a day · "2024-06" the end of a month · "12-05" a day of a plan without a year ·
 * "monthly:2" every month by the 2nd · "monthly:last" by its last day · "monthly:last-working-day" ·
 * "quarterly:5" by the 5th of the quarter's first month · "quarterly:last-month:25" · "quarterly:last" by its end ·
 * "monthly" or "quarterly" without a day · "half-monthly" · "two-monthly:10" every even month by the 10th · "half-yearly" ·
 * "weekly" or "weekly:5" (Friday) · "yearly" · "any-time" ·
 * "masked" when the notice hides it · "unclear" when a person must say. `to` is who receives it.
 */
export type ReadDeadline = { what: string; when: string; to: string | null; raw: string; doubts: Doubt[] };

export type ReadOccasion = { name: string; raw: string };

export type Reading = {
  title: string | null;
  year: number | null;
  bureau: string | null;
  areas: ReadArea[];
  deadlines: ReadDeadline[];
  occasions: ReadOccasion[];
};

export type KnownUnit = { name: string; aliases: string[] };
