import { eq } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import { asMember } from "#db/client.server.ts";
import { planDrafts } from "#db/schema/plan-drafts.ts";
import { heldDraft, type Target } from "./change-draft.ts";

export type DiscardOutcome = { outcome: "discarded" } | { outcome: "unknown" } | { outcome: "stale" };

/**
 * The notice was the wrong one; work that somebody did meanwhile is not thrown away unseen. A plan that was confirmed is not discarded: a
 * new version takes over from it.
 */
export function discardDraft({ id, revision, by }: Target): Promise<DiscardOutcome> {
  return asMember<DiscardOutcome>(by, async (tx) => {
    const draft = await heldDraft(tx, id);
    if (!draft) return { outcome: "unknown" };
    if (draft.revision !== revision) return { outcome: "stale" };
    await tx.delete(planDrafts).where(eq(planDrafts.id, id));
    await record(tx, "plan.discarded", { kind: "plan-draft", id });
    return { outcome: "discarded" };
  });
}
