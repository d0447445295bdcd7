import type { z } from "zod";
import type { Issue, WordKey } from "./keys.ts";

/** A form's rules carry the words for breaking them: `z.string().min(1, words("intake.issues.story"))`. */
export const words = (key: WordKey): string => key;

/** The first fault of each field, in the order of the form. */
export function issuesOf(error: z.ZodError, facts: Issue["facts"] = {}): Issue[] {
  const first = new Map<string, Issue>();
  for (const { path, message } of error.issues) {
    const field = String(path[0] ?? "form");
    if (!first.has(field)) first.set(field, { field, key: message as WordKey, facts });
  }
  return [...first.values()];
}
