import { eq } from "drizzle-orm";
import type { Issue } from "#app/i18n/keys.ts";
import { type Way, wayFor } from "#app/plans/way-for.ts";
import type { Member } from "#app/team/member.ts";
import { unitsOfLeaders } from "#app/team/units-of-leaders.ts";
import { isDuplicate, type Tx } from "#db/client.server.ts";
import { submissions } from "#db/schema/intake.ts";
import { topics } from "#db/schema/plans.ts";
import { units } from "#db/schema/team.ts";
import { type Lead, write } from "./change-lead.ts";
import { checkDeadline } from "./check-deadline.ts";
import { confirmTopic } from "./confirm-topic.ts";
import { handOver } from "./hand-over.ts";
import { linkedLeads } from "./related-leads.ts";

export type Destination = { unit: typeof units.$inferSelect; topicSlug: string; way: Way | null };

/** Reads where a lead is to go; a unit that is none, a topic that is none and an area that has its lead already are said. */
export async function readDestination(tx: Tx, lead: Lead, unitSlug: string, topicSlug: string): Promise<Destination | { issues: Issue[] }> {
  const [unit] = await tx.select().from(units).where(eq(units.slug, unitSlug));
  const [topic] = await tx.select().from(topics).where(eq(topics.slug, topicSlug));
  const issues: Issue[] = [];
  if (!unit || unit.kind === "intake" || (await unitsOfLeaders(tx)).has(unit.id)) issues.push({ field: "unit", key: "leads.issues.unit" });
  if (!topic) issues.push({ field: "topic", key: "leads.issues.topic" });
  const way = topic ? await wayOf(tx, lead, topicSlug) : null;
  if (topic && (await hasLead(tx, lead, way)))
    issues.push({ field: "topic", key: way ? "leads.issues.areaTaken" : "leads.issues.restTaken" });
  return issues.length || !unit ? { issues } : { unit, topicSlug, way };
}

/** Sends a lead out under its topic: a new area re-routes it, gives its helpers their tasks, and the record says from what to what. */
export async function sendOut(tx: Tx, lead: Lead, to: Destination, rule: "clerk" | "leader", by: Member): Promise<void> {
  const { unit, topicSlug, way } = to;
  const why = { chosen: lead.topicSlug, topics: [], ...lead.why, rule, plan: way?.plan ?? null };
  const due = lead.acceptedOn ? {} : await checkDeadline(tx, lead.kind, topicSlug, lead.openedOn);
  const facts = { from: by.unit.slug, to: unit.slug, before: lead.topicSlug, topic: topicSlug, area: way?.areaNumber ?? null };
  await write(tx, lead, "lead.routed", { topicSlug, areaId: way?.areaId ?? null, why, ...due }, facts);
  await confirmTopic(tx, lead, topicSlug, by);
  const owner = way?.ownerUnitId ? [{ unitId: way.ownerUnitId, role: "joint-owner" as const }] : [];
  const helpers = way ? [...owner, ...way.others] : [];
  await handOver(
    tx,
    { ...lead, ...due },
    unit.id,
    helpers.filter((helper) => helper.unitId !== unit.id),
  );
}

export async function wayOf(tx: Tx, lead: Lead, topicSlug: string): Promise<Way | null> {
  const { township, story } = submissions;
  const [told] = await tx.select({ township, story }).from(submissions).where(eq(submissions.id, lead.submissionId));
  return wayFor(tx, topicSlug, told?.township ?? null, told?.story ?? "");
}

/** Another lead of the same submission stands in that area already, or outside every area, in whichever unit it may be. */
export async function hasLead(tx: Tx, lead: Lead, way: Way | null): Promise<boolean> {
  for (const other of await linkedLeads(tx, lead)) {
    const its = other.kind === lead.kind ? await wayOf(tx, lead, other.topic) : undefined;
    if (its !== undefined && its?.areaId === way?.areaId) return true;
  }
  return false;
}

/** Two leads of one submission reached for one area in the same moment; the unique key let one have it. */
export function areaTaken(error: unknown): { outcome: "invalid"; issues: Issue[] } {
  if (!isDuplicate(error)) throw error;
  return { outcome: "invalid", issues: [{ field: "topic", key: "leads.issues.areaTaken" }] };
}
