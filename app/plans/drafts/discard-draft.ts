import { eq } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { planDrafts } from "#db/schema/plans.ts";
import { heldDraft } from "./change-draft.ts";

/** The notice was the wrong one. A plan that was confirmed is not discarded: a new version takes over from it. */
export function discardDraft(id: string, by: Member): Promise<{ outcome: "discarded" } | { outcome: "unknown" }> {
  return asMember(by, async (tx) => {
    if (!(await heldDraft(tx, id))) return { outcome: "unknown" };
    await tx.delete(planDrafts).where(eq(planDrafts.id, id));
    await record(tx, "plan.discarded", { kind: "plan-draft", id });
    return { outcome: "discarded" };
  });
}
