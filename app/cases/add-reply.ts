import { record } from "#app/activity/record.ts";
import { issuesOf } from "#app/i18n/issues.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { operatorReplies } from "#db/schema/follow-ups.ts";
import type { FollowUpOutcome } from "./add-recheck.ts";
import { followedUp } from "./follow-up-day.ts";
import { replyForm } from "./follow-up-form.ts";

/**
 * Writes down what the operator answered, as one of a fixed list with the letter's number: its own words stay in the letter. Nobody outside
 * reads it until a second person has confirmed it.
 */
export function addReply(number: string, typed: Record<string, string>, by: Member): Promise<FollowUpOutcome> {
  return asMember(by, async (tx): Promise<FollowUpOutcome> => {
    const form = replyForm.safeParse(typed);
    const known = await followedUp(tx, number, "repliedOn", form.data?.repliedOn ?? "");
    if (!known) return { outcome: "unknown" };
    const issues = form.success ? known.issues : issuesOf(form.error);
    if (!form.success || issues.length) return { outcome: "invalid", issues };
    const [row] = await tx
      .insert(operatorReplies)
      .values({ ...form.data, caseId: known.id, memberId: by.id })
      .returning();
    await record(tx, "case.reply-written", { kind: "case", id: known.id }, { number, id: row?.id ?? "", reply: form.data.reply });
    return { outcome: "added" };
  });
}
