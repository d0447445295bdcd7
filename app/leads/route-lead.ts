import { eq, like, sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import { deadlineFor } from "#app/deadlines/deadline-for.ts";
import { merchantNamed } from "#app/merchants/merchant-named.ts";
import { wayFor } from "#app/plans/way-for.ts";
import type { Tx } from "#db/client.server.ts";
import { submissions } from "#db/schema/intake.ts";
import { leads, leadTasks } from "#db/schema/leads.ts";
import { units } from "#db/schema/team.ts";

/**
 * Opens the lead of a submission in the queue of the unit that owns its area under the plan in force, with a task for each
 * helping unit. What no area covers belongs to intake: nothing waits with nobody. Safe to run twice.
 *
 * @param at when it came, for the demo's past; an anonymous tip's lead is opened on its day, at no minute
 */
export async function routeLead(tx: Tx, submissionId: string, at?: string): Promise<void> {
  const [submission] = await tx.select().from(submissions).where(eq(submissions.id, submissionId)).for("update");
  const [known] = await tx.select({ id: leads.id }).from(leads).where(eq(leads.submissionId, submissionId));
  if (!submission || known) return;
  const { kind, topicSlug, township, filedOn } = submission;
  const way = await wayFor(tx, topicSlug, township);
  const number = await nextNumber(tx, kind, filedOn);
  const [lead] = await tx
    .insert(leads)
    .values({
      number,
      kind,
      submissionId,
      topicSlug,
      areaId: way?.areaId ?? null,
      ownerUnitId: way?.ownerUnitId ?? (await intakeUnit(tx)),
      merchantId: await merchantNamed(tx, submission.merchantName, township),
      stage: "unclaimed",
      openedOn: filedOn,
      updatedAt: sql`${filedOn}::date`,
      ...(await deadlineFor(tx, kind === "tip" ? "tip-check" : "complaint-acceptance", filedOn)),
    })
    .returning();
  if (!lead) throw new Error("the lead was not written");
  await giveTasks(tx, lead, way?.others ?? []);
  const why = {
    number,
    topic: topicSlug,
    plan: way?.planYear ?? null,
    area: way?.areaNumber ?? null,
    to: await slugOf(tx, lead.ownerUnitId),
  };
  await record(tx, "lead.opened", { kind: "lead", id: lead.id }, why, submission.filedAt ? at : `${filedOn} 00:00+08`);
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

async function slugOf(tx: Tx, unitId: string): Promise<string> {
  const [unit] = await tx.select({ slug: units.slug }).from(units).where(eq(units.id, unitId));
  return unit?.slug ?? "";
}

/** "J-2026-0412": tips J (举报), complaints T (投诉), counted through the year. */
async function nextNumber(tx: Tx, kind: "complaint" | "tip", day: string): Promise<string> {
  const stem = `${kind === "tip" ? "J" : "T"}-${day.slice(0, 4)}-`;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${stem}, 7263))`);
  const [last] = await tx
    .select({ n: sql<number>`coalesce(max(split_part(${leads.number}, '-', 3)::int), 0)` })
    .from(leads)
    .where(like(leads.number, `${stem}%`));
  return stem + String((last?.n ?? 0) + 1).padStart(4, "0");
}
