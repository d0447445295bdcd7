import type { EvidenceFile } from "#app/evidence/upload.ts";

/** What somebody came for: their own matter settled, somebody to look into it, or both, which are two procedures (市监令121 art. 9). */
export const wants = ["complaint", "tip", "both"] as const;

export type Want = (typeof wants)[number];

export const isWant = (text: string): text is Want => (wants as readonly string[]).includes(text);

/**
 * A form on its way: what was typed so far, as it was typed, and the files that have arrived. When it was begun, in milliseconds,
 * stands only in here, where nobody but its writer can read it.
 */
export type Draft = { want: Want; answers: Record<string, string>; files: EvidenceFile[]; begunAt: number };

/** How many days after the day it was begun a draft can still be opened; the database deletes it then. */
export const daysKept = 3;
