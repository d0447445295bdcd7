import { record } from "#app/activity/record.ts";
import { issuesOf } from "#app/i18n/issues.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { caseRechecks } from "#db/schema/follow-ups.ts";
import { followedUp } from "./follow-up-day.ts";
import { recheckForm } from "./follow-up-form.ts";

export type FollowUpOutcome = { outcome: "added" | "unknown" } | { outcome: "invalid"; issues: Issue[] };

/** Writes down what the bureau saw when it went again. Nobody outside reads it until a second person has confirmed it. */
export function addRecheck(number: string, typed: Record<string, string>, by: Member): Promise<FollowUpOutcome> {
  return asMember(by, async (tx): Promise<FollowUpOutcome> => {
    const form = recheckForm.safeParse(typed);
    const known = await followedUp(tx, number, "checkedOn", form.data?.checkedOn ?? "");
    if (!known) return { outcome: "unknown" };
    const issues = form.success ? known.issues : issuesOf(form.error);
    if (!form.success || issues.length) return { outcome: "invalid", issues };
    const [row] = await tx
      .insert(caseRechecks)
      .values({ ...form.data, caseId: known.id, memberId: by.id })
      .returning();
    await record(tx, "case.recheck-written", { kind: "case", id: known.id }, { number, id: row?.id ?? "", result: form.data.result });
    return { outcome: "added" };
  });
}
