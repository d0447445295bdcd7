import { and, eq, isNull } from "drizzle-orm";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import type { Tx } from "#db/client.server.ts";
import { leadTasks } from "#db/schema/leads.ts";
import { topics } from "#db/schema/plans.ts";
import { changeLead, type Lead, write } from "./change-lead.ts";
import { checkDeadline } from "./check-deadline.ts";
import { confirmTopic } from "./confirm-topic.ts";
import { giveTasks } from "./insert-lead.ts";
import { isReturnable, isRuled } from "./lead-returns.ts";
import { areaTaken, hasLead, wayOf } from "./send-out.ts";

export type RenameOutcome = { outcome: "renamed" } | { outcome: "unknown" } | { outcome: "invalid"; issues: Issue[] };

/**
 * The unit that has a lead says it is about another topic. Within its own areas it keeps the lead, and the helpers change; an
 * area that another unit leads is not its to give: that goes back to intake (市监令121 art. 41).
 */
export function renameTopic(number: string, topicSlug: string, by: Member): Promise<RenameOutcome> {
  return changeLead<RenameOutcome>(number, by, async (tx, lead) => {
    if (lead.stage === "closed" || by.unit.kind === "intake" || topicSlug === lead.topicSlug) return { outcome: "unknown" };
    const [topic] = await tx.select({ slug: topics.slug }).from(topics).where(eq(topics.slug, topicSlug));
    if (!topic) return wrong("leads.issues.topic");
    const way = await wayOf(tx, lead, topicSlug);
    if (way?.ownerUnitId !== by.unit.id)
      return wrong((await mayReturn(tx, lead)) ? "leads.issues.notYours" : "leads.issues.notYoursToStay");
    if (await hasLead(tx, lead, way)) return wrong("leads.issues.areaTaken");
    const why = { chosen: lead.topicSlug, topics: [], ...lead.why, rule: "clerk" as const, plan: way.plan };
    const due = lead.acceptedOn || lead.stage === "filed" ? {} : await checkDeadline(tx, lead.kind, topicSlug, lead.openedOn);
    const facts = { before: lead.topicSlug, topic: topicSlug, area: way.areaNumber };
    await write(tx, lead, "lead.renamed", { topicSlug, areaId: way.areaId, why, ...due }, facts);
    await tx.delete(leadTasks).where(and(eq(leadTasks.leadId, lead.id), isNull(leadTasks.doneOn)));
    await giveTasks(tx, { ...lead, ...due }, way.others);
    await confirmTopic(tx, lead, topicSlug, by);
    return { outcome: "renamed" };
  }).catch(areaTaken);
}

const mayReturn = async (tx: Tx, { id, stage }: Lead) => isReturnable(stage) && !(await isRuled(tx, id));

const wrong = (key: Issue["key"]) => ({ outcome: "invalid" as const, issues: [{ field: "topic", key }] });
