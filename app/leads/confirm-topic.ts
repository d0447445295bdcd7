import { eq, sql } from "drizzle-orm";
import type { Member } from "#app/team/member.ts";
import type { Tx } from "#db/client.server.ts";
import { enqueue } from "#db/queue.ts";
import { submissions } from "#db/schema/intake.ts";
import { topicDecisions } from "#db/schema/topic-decisions.ts";
import { commonWords, words } from "#search/words.ts";
import type { Lead } from "./change-lead.ts";

/**
 * A colleague has said what a lead is about. Its words are kept beside that answer, so that the next tip like it is sorted
 * better; names of people, places and operators, numbers and single characters are not. Part of a verb that writes the record.
 */
export async function confirmTopic(tx: Tx, lead: Lead, topicSlug: string, by: Member): Promise<void> {
  const [told] = await tx
    .select({ story: submissions.story, merchantName: submissions.merchantName })
    .from(submissions)
    .where(eq(submissions.id, lead.submissionId));
  if (!told || topicSlug === "other") return;
  const named = new Set(words(told.merchantName));
  const kept = commonWords(told.story).filter((word) => !named.has(word));
  const decision = { topicSlug, words: kept, memberId: by.id };
  await tx
    .insert(topicDecisions)
    .values({ leadId: lead.id, ...decision })
    .onConflictDoUpdate({ target: topicDecisions.leadId, set: { ...decision, at: sql`statement_timestamp()` } });
  await enqueue(tx, "sorting.learn", {});
}
