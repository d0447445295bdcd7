import { eq } from "drizzle-orm";
import { today } from "#app/deadlines/today.ts";
import { issuesOf } from "#app/i18n/issues.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Tx } from "#db/client.server.ts";
import { topics } from "#db/schema/plans.ts";
import { type CaseText, caseForm } from "./case-form.ts";

/** Reads a typed case: every fault at its field, or the text. */
export async function readCase(tx: Tx, typed: Record<string, string>): Promise<{ text: CaseText } | { issues: Issue[] }> {
  const form = caseForm.safeParse(typed);
  const issues = form.success ? [] : issuesOf(form.error);
  const [topic] = typed.topic ? await tx.select({ slug: topics.slug }).from(topics).where(eq(topics.slug, typed.topic)) : [];
  if (typed.topic && !topic) issues.push({ field: "topic", key: "cases.issues.topic" });
  if (typed.decidedOn && typed.decidedOn > (await today(tx))) issues.push({ field: "decidedOn", key: "cases.issues.future" });
  return form.success && !issues.length ? { text: form.data } : { issues };
}
