import { firstOfEach } from "#app/i18n/issues.ts";
import type { Issue } from "#app/i18n/keys.ts";
import { implausible, knownNow } from "#app/intake/plausible.ts";
import { asCitizen } from "#db/client.server.ts";
import { changeDraft } from "./change-draft.ts";
import type { Draft } from "./draft.ts";
import { isFirst } from "./first.ts";
import { openDraft } from "./open-draft.ts";
import { readAnswers } from "./read-answers.ts";
import { fieldsOf, type Step } from "./steps.ts";

export type Answered = { outcome: "kept"; draft: Draft } | { outcome: "invalid"; draft: Draft; issues: Issue[] } | { outcome: "gone" };

/**
 * Keeps the answers of one step, and of no other, once they are what the whole form will want of them. The same answers twice are
 * kept once. "gone": the draft was sent, thrown away, or is past its days.
 */
export async function answerStep(key: string, step: Step, typed: Record<string, string>): Promise<Answered> {
  const draft = await openDraft(key);
  if (!draft) return { outcome: "gone" };
  const fields = fieldsOf(draft.want, step);
  const own = Object.fromEntries(fields.map((field) => [field, typed[field] ?? ""]));
  const answers = { ...draft.answers, ...own };
  const issues = firstOfEach([...faultsOf({ ...draft, answers }, step), ...implausible(own, await asCitizen(knownNow))]);
  if (issues.length) return { outcome: "invalid", draft, issues };
  const kept = await changeDraft(key, (before) => ({ ...before, answers: { ...before.answers, ...own } }));
  return kept ? { outcome: "kept", draft: kept } : { outcome: "gone" };
}

function faultsOf(draft: Draft, step: Step): Issue[] {
  if (step === "first") return isFirst(draft.answers.first ?? "") ? [] : [{ field: "first", key: "intake.issues.first" }];
  const fields = fieldsOf(draft.want, step);
  const read = readAnswers(draft);
  return "issues" in read ? read.issues.filter(({ field }) => fields.includes(field)) : [];
}
