import { eq, sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import { merchantNamed } from "#app/merchants/merchant-named.ts";
import type { Way } from "#app/plans/way-for.ts";
import type { Tx } from "#db/client.server.ts";
import type { submissions } from "#db/schema/intake.ts";
import { leads, leadTasks, type RoutingWhy } from "#db/schema/leads.ts";
import { units } from "#db/schema/team.ts";
import { checkDeadline } from "./check-deadline.ts";
import { nextNumber } from "./lead-number.ts";

type ToOpen = {
  submission: typeof submissions.$inferSelect;
  topicSlug: string;
  way: Way | null;
  why: RoutingWhy;
  at?: string;
};

/** One lead with its number, its clock and its tasks, in the queue of the way's owner or of intake. */
export async function insertLead(tx: Tx, { submission, topicSlug, way, why, at }: ToOpen): Promise<void> {
  const { id: submissionId, kind, filedOn, filedAt } = submission;
  const number = await nextNumber(tx, kind, filedOn);
  const merchantId = await merchantNamed(tx, submission.merchantName, submission.township);
  const [lead] = await tx
    .insert(leads)
    .values({
      ...{ number, kind, submissionId, topicSlug, merchantId, why },
      areaId: way?.areaId ?? null,
      ownerUnitId: way?.ownerUnitId ?? (await intakeUnit(tx)),
      stage: "unclaimed",
      openedOn: filedOn,
      updatedAt: sql`${filedOn}::date`,
      ...(await checkDeadline(tx, kind, topicSlug, filedOn)),
    })
    .returning();
  if (!lead) throw new Error("the lead was not written");
  if (way?.ownerUnitId) await giveTasks(tx, lead, way.others);
  const facts = { number, topic: topicSlug, rule: why.rule, plan: way?.plan.year ?? null, area: way?.areaNumber ?? null };
  const to = await slugOf(tx, lead.ownerUnitId);
  await record(tx, "lead.opened", { kind: "lead", id: lead.id }, { ...facts, to }, filedAt ? at : `${filedOn} 00:00+08`);
}

/** A task for every unit that helps, due with the lead itself. */
export async function giveTasks(
  tx: Tx,
  lead: { id: string; dueOn: string | null },
  others: { unitId: string; role: "joint-owner" | "partner" | "guide" }[],
) {
  const tasks = others.map((other) => ({ leadId: lead.id, dueOn: lead.dueOn, ...other }));
  if (tasks.length) await tx.insert(leadTasks).values(tasks).onConflictDoNothing();
}

export async function intakeUnit(tx: Tx): Promise<string> {
  const [intake] = await tx.select({ id: units.id }).from(units).where(eq(units.kind, "intake")).limit(1);
  if (!intake) throw new Error("there is no intake unit");
  return intake.id;
}

export async function slugOf(tx: Tx, unitId: string): Promise<string> {
  const [unit] = await tx.select({ slug: units.slug }).from(units).where(eq(units.id, unitId));
  return unit?.slug ?? "";
}
