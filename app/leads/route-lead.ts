import { eq } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { submissions } from "#db/schema/intake.ts";
import { leads } from "#db/schema/leads.ts";
import { insertLead } from "./insert-lead.ts";
import { type Routing, waysOf } from "./ways-of.ts";

/**
 * Opens the leads of a submission under the plan in force: one for each area that it is about, in the queue of the unit that
 * owns the area, with a task for each helping unit. What no area covers, or what is not certain, belongs to intake: nothing
 * waits with nobody. What is to be checked is one lead in intake until somebody has looked. Each lead keeps why. Safe to run twice.
 *
 * @param at when it came, for the demo's past; an anonymous tip's lead is opened on its day, at no minute
 */
export async function routeLead(tx: Tx, submissionId: string, at?: string): Promise<void> {
  const [submission] = await tx.select().from(submissions).where(eq(submissions.id, submissionId)).for("update");
  const [known] = await tx.select({ id: leads.id }).from(leads).where(eq(leads.submissionId, submissionId));
  if (!submission || known) return;
  const ways = await waysOf(tx, submission);
  for (const routing of submission.toCheck ? [held(ways[0], submission.toCheck)] : ways)
    await insertLead(tx, { submission, ...routing, at });
}

/** The topic stays, so that the time runs as it would have run. */
const held = ({ topicSlug, why }: Routing, rule: Routing["why"]["rule"]): Routing => ({
  topicSlug,
  way: null,
  why: { ...why, rule, plan: null },
});
