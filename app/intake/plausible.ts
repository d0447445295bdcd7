import { eq } from "drizzle-orm";
import { today } from "#app/deadlines/today.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Tx } from "#db/client.server.ts";
import { topics } from "#db/schema/plans.ts";

/** What a form alone cannot know: the topics there are, and what day it is. */
export async function plausible(tx: Tx, typed: Record<string, string>): Promise<Issue[]> {
  const issues: Issue[] = [];
  const topic = typed.topic ? await tx.select({ slug: topics.slug }).from(topics).where(eq(topics.slug, typed.topic)) : [];
  if (typed.topic && !topic.length) issues.push({ field: "topic", key: "intake.issues.topic" });
  if (typed.happenedOn && typed.happenedOn > (await today(tx))) issues.push({ field: "happenedOn", key: "intake.issues.future" });
  return issues;
}
