import { eq } from "drizzle-orm";
import type { Issue } from "#app/i18n/keys.ts";
import { type Topic, topicRows } from "#app/plans/topics.ts";
import { wayFor } from "#app/plans/way-for.ts";
import type { Member, Unit } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { submissions } from "#db/schema/intake.ts";
import { topics } from "#db/schema/plans.ts";
import { units } from "#db/schema/team.ts";
import { changeLead, write } from "./change-lead.ts";
import { handOver } from "./hand-over.ts";

export type DispatchOutcome = { outcome: "dispatched" } | { outcome: "unknown" } | { outcome: "invalid"; issues: Issue[] };

/** Intake names the topic and sends the lead out to a unit; helping units follow from the plan when it knows that topic. */
export function dispatchLead(number: string, unitSlug: string, topicSlug: string, by: Member): Promise<DispatchOutcome> {
  return changeLead<DispatchOutcome>(number, by, async (tx, lead) => {
    const [unit] = await tx.select().from(units).where(eq(units.slug, unitSlug));
    const [topic] = await tx.select().from(topics).where(eq(topics.slug, topicSlug));
    const issues: Issue[] = [];
    if (!unit || unit.kind === "intake") issues.push({ field: "unit", key: "leads.issues.unit" });
    if (!topic) issues.push({ field: "topic", key: "leads.issues.topic" });
    if (issues.length || !unit) return { outcome: "invalid", issues };
    if (lead.stage === "closed") return { outcome: "unknown" };
    const [submission] = await tx.select({ township: submissions.township }).from(submissions).where(eq(submissions.id, lead.submissionId));
    const way = await wayFor(tx, topicSlug, submission?.township ?? null);
    const facts = { from: by.unit.slug, to: unit.slug, topic: topicSlug, area: way?.areaNumber ?? null };
    await write(tx, lead, "lead.routed", { topicSlug, areaId: way?.areaId ?? null }, facts);
    const helpers = way ? [{ unitId: way.ownerUnitId, role: "joint-owner" as const }, ...way.others] : [];
    const others = helpers.filter((helper) => helper.unitId !== unit.id);
    await handOver(tx, lead, unit.id, others);
    return { outcome: "dispatched" };
  });
}

/** Where intake may send a lead, and the topics it may name. */
export function dispatchChoices(by: Member): Promise<{ units: Unit[]; topics: Topic[] }> {
  return asMember(by, async (tx) => {
    const { id, slug, name, nameEn, kind } = units;
    const all = await tx.select({ id, slug, name, nameEn, kind }).from(units);
    return { units: all.filter((unit) => unit.kind !== "intake"), topics: await topicRows(tx) };
  });
}
