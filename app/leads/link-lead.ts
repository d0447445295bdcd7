import { and, eq } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import type { Tx } from "#db/client.server.ts";
import { enqueue } from "#db/queue.ts";
import { submissions } from "#db/schema/intake.ts";
import { leads } from "#db/schema/leads.ts";
import { topics } from "#db/schema/plans.ts";
import { changeLead } from "./change-lead.ts";
import { insertLead } from "./insert-lead.ts";
import { hasLead, wayOf } from "./send-out.ts";

export type LinkOutcome = { outcome: "promised" } | { outcome: "unknown" } | { outcome: "invalid"; issues: Issue[] };

/** It is also about something else: a second lead for that area is promised, with its own clock, unit and end (市监令121 art. 9). */
export function linkLead(number: string, topicSlug: string, by: Member): Promise<LinkOutcome> {
  return changeLead<LinkOutcome>(number, by, async (tx, lead) => {
    const [topic] = await tx.select({ slug: topics.slug }).from(topics).where(eq(topics.slug, topicSlug));
    if (!topic || topicSlug === "other") return { outcome: "invalid", issues: [{ field: "topic", key: "leads.issues.topic" }] };
    const way = await wayOf(tx, lead, topicSlug);
    if (!way) return { outcome: "invalid", issues: [{ field: "topic", key: "leads.issues.noArea" }] };
    if (way.areaId === lead.areaId || (await hasLead(tx, lead, way)))
      return { outcome: "invalid", issues: [{ field: "topic", key: "leads.issues.areaTaken" }] };
    await record(tx, "lead.linked", { kind: "lead", id: lead.id }, { topic: topicSlug, area: way.areaNumber });
    await enqueue(tx, "lead.link", { leadId: lead.id, topic: topicSlug });
    return { outcome: "promised" };
  });
}

/** Keeps that promise; an area that has its lead by now gets no second one. Safe to run twice. */
export async function openLinked(tx: Tx, leadId: string, topicSlug: string): Promise<void> {
  const [lead] = await tx.select().from(leads).where(eq(leads.id, leadId));
  const [submission] = lead ? await tx.select().from(submissions).where(eq(submissions.id, lead.submissionId)).for("update") : [];
  const way = lead && (await wayOf(tx, lead, topicSlug));
  if (!lead || !submission || !way) return;
  const same = and(eq(leads.submissionId, lead.submissionId), eq(leads.kind, lead.kind), eq(leads.areaId, way.areaId));
  const [known] = await tx.select({ id: leads.id }).from(leads).where(same);
  if (known) return;
  const why = {
    chosen: lead.topicSlug,
    topics: [],
    ...lead.why,
    rule: way.ownerUnitId ? ("clerk" as const) : ("no-owner" as const),
    plan: way.plan,
  };
  await insertLead(tx, { submission, topicSlug, way, why });
}
