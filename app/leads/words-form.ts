import { z } from "zod";
import { issuesOf, text } from "#app/i18n/issues.ts";
import type { Issue } from "#app/i18n/keys.ts";

/** A text that a verb needs: a question, a note, a reason. */
export function readWords(field: string, typed: string): { words: string } | { issues: Issue[] } {
  const read = z.object({ [field]: text(2, 3000, "leads.issues.words") }).safeParse({ [field]: typed });
  return read.success ? { words: typed.trim() } : { issues: issuesOf(read.error) };
}
