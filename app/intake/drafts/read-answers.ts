import type { z } from "zod";
import { firstOfEach, issuesOf } from "#app/i18n/issues.ts";
import type { Issue } from "#app/i18n/keys.ts";
import { complaintForm, complaintOf } from "#app/intake/complaint-form.ts";
import { tipForm, tipOf } from "#app/intake/tip-form.ts";
import type { ToFile } from "#app/intake/to-file.ts";
import type { Draft } from "./draft.ts";
import { isFirst } from "./first.ts";
import { type Step, stepOfField, stepsOf } from "./steps.ts";

type Answers = Pick<Draft, "want" | "answers">;

/** The matters that the answers make: one, or a complaint and a tip; or every fault, each field's first. */
export function readAnswers({ want, answers }: Answers): { forms: ToFile[] } | { issues: Issue[] } {
  const complaint = want === "tip" ? null : read(complaintForm(answers.behalf ?? ""), complaintOf, answers);
  const tip = want === "complaint" ? null : read(tipForm(answers.identity ?? ""), tipOf, answers);
  const halves = [complaint, tip].filter((half) => half !== null);
  const issues = halves.flatMap((half) => ("issues" in half ? half.issues : []));
  if (issues.length) return { issues: firstOfEach(issues) };
  return { forms: halves.flatMap((half) => ("form" in half ? [half.form] : [])) };
}

/** The first step that is not answered yet, or the review of all. */
export function openStepOf(draft: Answers): Step {
  if (!isFirst(draft.answers.first ?? "")) return "first";
  const read = readAnswers(draft);
  const missing = new Set("issues" in read ? read.issues.map(({ field }) => stepOfField(draft.want, field)) : []);
  return stepsOf[draft.want].find((step) => missing.has(step)) ?? "review";
}

function read<Schema extends z.ZodType>(
  schema: Schema,
  shape: (form: z.infer<Schema>) => ToFile,
  answers: Draft["answers"],
): { form: ToFile } | { issues: Issue[] } {
  const parsed = schema.safeParse(answers);
  return parsed.success ? { form: shape(parsed.data) } : { issues: issuesOf(parsed.error) };
}
