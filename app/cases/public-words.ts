import type { CaseText } from "./case-form.ts";

/** The parts of a case that are written in words; the rest are days, sums and names from lists of ours. */
export const worded = [
  "title",
  "lead",
  "party",
  "township",
  "authority",
  "documentNo",
  "violation",
  "laws",
  "happened",
  "penalty",
  "spot",
  "act",
  "expert",
  "seriousListUrl",
] as const;

export type Worded = Pick<CaseText, (typeof worded)[number]>;

/** All words of a case that become public, and in which field each stands; `alts` are its pictures', in the field "alt". */
export const publicWords = (text: Worded, alts: string[]): [field: string, words: string][] => [
  ...worded.map((field): [string, string] => [field, [text[field]].flat().join("\n")]),
  ...alts.map((alt): [string, string] => ["alt", alt]),
];
