import { eq } from "drizzle-orm";
import { deadlineFor } from "#app/deadlines/deadline-for.ts";
import type { Tx } from "#db/client.server.ts";
import { topics } from "#db/schema/plans.ts";

/**
 * By when a lead wants its first answer: a complaint whether it is accepted (市监令121 art. 15), a tip the end of its check
 * (程序规定 art. 18), unless the topic's own law sets a shorter limit (广告法 art. 53).
 */
export async function checkDeadline(tx: Tx, kind: "complaint" | "tip", topicSlug: string, openedOn: string) {
  const usual = await deadlineFor(tx, kind === "tip" ? "tip-check" : "complaint-acceptance", openedOn);
  const [topic] = await tx.select({ duty: topics.duty }).from(topics).where(eq(topics.slug, topicSlug));
  if (!topic?.duty?.rule) return usual;
  const own = await deadlineFor(tx, topic.duty.rule, openedOn);
  return own.dueOn < usual.dueOn ? own : usual;
}
