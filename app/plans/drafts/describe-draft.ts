import { z } from "zod";
import { issuesOf, text, words } from "#app/i18n/issues.ts";
import { changeDraft, type DraftOutcome, type Target } from "./change-draft.ts";

const form = z.object({
  title: text(2, 200, "plans.issues.title"),
  year: z.coerce
    .number(words("plans.issues.year"))
    .int(words("plans.issues.year"))
    .min(2000, words("plans.issues.year"))
    .max(2100, words("plans.issues.year")),
  bureau: text(0, 80, "plans.issues.bureau"),
});

/** The plan's title, its year and whose it is, where the reader did not find them or found the wrong ones. */
export function describeDraft(target: Target, typed: Record<string, string>): Promise<DraftOutcome> {
  return changeDraft(target, "plan.described", () => {
    const read = form.safeParse(typed);
    if (!read.success) return issuesOf(read.error);
    return { ...read.data, bureau: read.data.bureau || null };
  });
}
