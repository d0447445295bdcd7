import { z } from "zod";
import type { Issue, WordKey } from "./keys.ts";

/** A form's rules carry the words for breaking them: `z.string().min(1, words("intake.issues.story"))`. */
export const words = (key: WordKey): string => key;

/** A text of so many characters; one sentence says what is wanted, and another, where there is one, that it is too long. */
export const text = (least: number, most: number, key: WordKey, long: WordKey = key) =>
  z.string(words(key)).trim().min(least, words(key)).max(most, words(long));

/** A day "YYYY-MM-DD" of years that a calendar and a database both know: there is no year 0. */
export const day = (key?: WordKey) => z.iso.date(key).regex(/^[12]/, key);

/** The same, or nothing typed. */
export const dayOrNone = (key?: WordKey) => z.union([z.literal("").transform(() => null), day(key)]).default(null);

/** A box that is ticked or not there. */
export const ticked = z
  .string()
  .optional()
  .transform((sent) => sent === "on");

/** The first fault of each field, in the order of the form. */
export function issuesOf(error: z.ZodError, facts: Issue["facts"] = {}): Issue[] {
  const first = new Map<string, Issue>();
  for (const { path, message } of error.issues) {
    const field = String(path[0] ?? "form");
    if (!first.has(field)) first.set(field, { field, key: message as WordKey, facts });
  }
  return [...first.values()];
}

/** Each field's first fault, when several looked at the same form. */
export const firstOfEach = (issues: Issue[]): Issue[] =>
  issues.filter(({ field }, place) => issues.findIndex((one) => one.field === field) === place);
