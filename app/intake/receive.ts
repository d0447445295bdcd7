import { eq } from "drizzle-orm";
import type { z } from "zod";
import { today } from "#app/deadlines/today.ts";
import { receiveFiles } from "#app/evidence/receive-files.ts";
import { issuesOf } from "#app/i18n/issues.ts";
import type { Issue } from "#app/i18n/keys.ts";
import { asCitizen } from "#db/client.server.ts";
import { topics } from "#db/schema/plans.ts";
import { fileSubmission, type ToFile } from "./file-submission.ts";
import { keepFor, readKept } from "./kept-file.ts";
import { isFormKey } from "./new-form-key.ts";
import type { Sent, Submission } from "./sent.ts";

/** Reads a form by its rules; files it when all is well, else gives every fault at once and keeps the files. */
export async function receive<Schema extends z.ZodType>(
  kind: "complaint" | "tip",
  sent: Sent,
  schema: Schema,
  shape: (form: z.infer<Schema>) => Omit<ToFile, "kind">,
): Promise<Submission> {
  const before = await readKept(sent.formKey, sent.kept);
  const arrived = await receiveFiles("photos", sent.uploads, before);
  const files = [...before, ...arrived.files];
  const form = schema.safeParse(sent.typed);
  const issues = [...(form.success ? [] : issuesOf(form.error)), ...(await plausible(sent.typed)), ...arrived.issues];
  if (!isFormKey(sent.formKey)) issues.push({ field: "form", key: "intake.issues.formKey" });
  if (!form.success || issues.length) {
    return { outcome: "invalid", issues, kept: files.map((file) => keepFor(sent.formKey, file)) };
  }
  return fileSubmission({ kind, ...shape(form.data) }, files, sent.formKey);
}

/** What a form alone cannot know: the topics there are, and what day it is. */
function plausible(typed: Record<string, string>): Promise<Issue[]> {
  return asCitizen(async (tx) => {
    const issues: Issue[] = [];
    const topic = typed.topic ? await tx.select({ slug: topics.slug }).from(topics).where(eq(topics.slug, typed.topic)) : [];
    if (typed.topic && !topic.length) issues.push({ field: "topic", key: "intake.issues.topic" });
    if (typed.happenedOn && typed.happenedOn > (await today(tx))) issues.push({ field: "happenedOn", key: "intake.issues.future" });
    return issues;
  });
}
