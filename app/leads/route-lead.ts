import { eq } from "drizzle-orm";
import { asOne } from "#app/intake/look-at-story.ts";
import { knownLexicon } from "#app/plans/known-lexicon.ts";
import { type Way, wayFor } from "#app/plans/way-for.ts";
import { sortWords } from "#app/sorting/sort-words.ts";
import type { Tx } from "#db/client.server.ts";
import { submissions } from "#db/schema/intake.ts";
import { leads, type RoutingWhy } from "#db/schema/leads.ts";
import { insertLead } from "./insert-lead.ts";
import { routeByWords } from "./route-by-words.ts";

/**
 * Opens the leads of a submission under the plan in force: one for each area that it is about, in the queue of the unit that
 * owns the area, with a task for each helping unit. What no area covers, or what is not certain, belongs to intake: nothing
 * waits with nobody. Each lead keeps why. Safe to run twice.
 *
 * @param at when it came, for the demo's past; an anonymous tip's lead is opened on its day, at no minute
 */
export async function routeLead(tx: Tx, submissionId: string, at?: string): Promise<void> {
  const [submission] = await tx.select().from(submissions).where(eq(submissions.id, submissionId)).for("update");
  const [known] = await tx.select({ id: leads.id }).from(leads).where(eq(leads.submissionId, submissionId));
  if (!submission || known) return;
  const { topicSlug: chosen, township, story, merchantName } = submission;
  const sorting = sortWords(asOne(merchantName, story), await knownLexicon(tx, "all"));
  const { rule, topics } = routeByWords(chosen, sorting);
  const why = { chosen, topics: sorting.topics };
  const opened = new Set<string>();
  for (const topicSlug of topics) {
    const way = await wayFor(tx, topicSlug, township, story);
    // One lead for each area, and one in intake for all that lies in none.
    const place = way?.areaId ?? "none";
    if (opened.has(place)) continue;
    opened.add(place);
    const reason: RoutingWhy = { ...why, rule: ruleOf(rule, topicSlug, way), plan: way?.plan ?? null };
    await insertLead(tx, { submission, topicSlug, way, why: reason, at });
  }
}

/** A topic without an area, and an area that nobody leads, are reasons of their own to stand in intake. */
function ruleOf(rule: RoutingWhy["rule"], topicSlug: string, way: Way | null): RoutingWhy["rule"] {
  if (way) return way.ownerUnitId ? rule : "no-owner";
  return topicSlug === "other" ? rule : "no-area";
}
