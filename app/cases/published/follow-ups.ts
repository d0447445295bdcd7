import { asc, eq } from "drizzle-orm";
import { asCitizen, type Tx } from "#db/client.server.ts";
import { publishedRechecks, publishedReplies } from "#db/schema/follow-ups.ts";

export type PublicFollowUp = { id: string; caseNumber: string; on: string } & (
  | { kind: "recheck"; result: (typeof publishedRechecks.$inferSelect)["result"] }
  | { kind: "reply"; reply: (typeof publishedReplies.$inferSelect)["reply"] }
);

/** What was seen and answered after a case came out, in order; only what a second person confirmed. */
export const followUpsOfCase = (caseNumber: string) =>
  asCitizen((tx) => inOrder(tx, eq(publishedRechecks.caseNumber, caseNumber), eq(publishedReplies.caseNumber, caseNumber)));

/** The same for all cases of a day. */
export const followUpsOfDay = (slug: string) =>
  asCitizen((tx) => inOrder(tx, eq(publishedRechecks.daySlug, slug), eq(publishedReplies.daySlug, slug)));

async function inOrder(tx: Tx, ofChecks: ReturnType<typeof eq>, ofReplies: ReturnType<typeof eq>): Promise<PublicFollowUp[]> {
  const checks = await tx
    .select({
      id: publishedRechecks.id,
      caseNumber: publishedRechecks.caseNumber,
      on: publishedRechecks.checkedOn,
      result: publishedRechecks.result,
    })
    .from(publishedRechecks)
    .where(ofChecks)
    .orderBy(asc(publishedRechecks.checkedOn));
  const replies = await tx
    .select({
      id: publishedReplies.id,
      caseNumber: publishedReplies.caseNumber,
      on: publishedReplies.repliedOn,
      reply: publishedReplies.reply,
    })
    .from(publishedReplies)
    .where(ofReplies)
    .orderBy(asc(publishedReplies.repliedOn));
  const all: PublicFollowUp[] = [
    ...checks.map((row) => ({ kind: "recheck" as const, ...row })),
    ...replies.map((row) => ({ kind: "reply" as const, ...row })),
  ];
  return all.sort((one, other) => one.on.localeCompare(other.on));
}
