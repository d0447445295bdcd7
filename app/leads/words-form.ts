import { z } from "zod";
import { issuesOf, words } from "#app/i18n/issues.ts";
import type { Issue } from "#app/i18n/keys.ts";

/** A text that a verb needs: a question, a note, a reason. */
export function readWords(field: string, text: string): { words: string } | { issues: Issue[] } {
  const read = z
    .object({ [field]: z.string().trim().min(2, words("leads.issues.words")).max(3000, words("leads.issues.words")) })
    .safeParse({ [field]: text });
  return read.success ? { words: text.trim() } : { issues: issuesOf(read.error) };
}
