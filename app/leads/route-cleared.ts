import { eq, sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Tx } from "#db/client.server.ts";
import { submissions } from "#db/schema/intake.ts";
import { leads } from "#db/schema/leads.ts";
import type { Lead } from "./change-lead.ts";
import { checkDeadline } from "./check-deadline.ts";
import { giveTasks, insertLead, intakeUnit, slugOf } from "./insert-lead.ts";
import { type Routing, waysOf } from "./ways-of.ts";

/**
 * Keeps what clearing promised: the lead goes where it would have gone at once, with its number and the day it came, and a
 * further area gets a lead of its own. An area that a colleague has opened meanwhile gets no second one. Safe to run twice.
 */
export async function routeCleared(tx: Tx, submissionId: string): Promise<void> {
  const [submission] = await tx.select().from(submissions).where(eq(submissions.id, submissionId)).for("update");
  const all = await tx.select().from(leads).where(eq(leads.submissionId, submissionId));
  const lead = all.find(({ why }) => why && why.rule === submission?.toCheck);
  if (!submission || !lead) return;
  const taken = all.filter(({ id }) => id !== lead.id).map(({ areaId }) => areaId);
  const [main, ...more] = (await waysOf(tx, submission)).filter(({ way }) => !taken.includes(way?.areaId ?? null));
  if (!main || !(await move(tx, lead, main))) return;
  for (const routing of more) await insertLead(tx, { submission, ...routing });
}

/** Only what a colleague has cleared moves; the database looks again. */
async function move(tx: Tx, lead: Lead, { topicSlug, way, why }: Routing): Promise<boolean> {
  const due = await checkDeadline(tx, lead.kind, topicSlug, lead.openedOn);
  const unit = way?.ownerUnitId ?? (await intakeUnit(tx));
  const [moved] = await tx.execute<{ done: boolean }>(
    sql`select clear_lead(${lead.id}, ${unit}, ${topicSlug}, ${way?.areaId ?? null}, ${JSON.stringify(why)}::jsonb,
      ${due.dueOn}, ${JSON.stringify(due.dueReason)}::jsonb) as done`,
  );
  if (!moved?.done) return false;
  if (way?.ownerUnitId) await giveTasks(tx, { ...lead, ...due }, way.others);
  const facts = { before: lead.topicSlug, topic: topicSlug, area: way?.areaNumber ?? null, rule: why.rule };
  await record(tx, "lead.routed", { kind: "lead", id: lead.id }, { ...facts, to: await slugOf(tx, unit) });
  return true;
}
