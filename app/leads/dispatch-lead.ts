import type { Issue } from "#app/i18n/keys.ts";
import { type Topic, topicRows } from "#app/plans/topics.ts";
import type { Member, Unit } from "#app/team/member.ts";
import { unitsOfLeaders } from "#app/team/units-of-leaders.ts";
import { asMember } from "#db/client.server.ts";
import { units } from "#db/schema/team.ts";
import { changeLead } from "./change-lead.ts";
import { waitsForLeader } from "./lead-returns.ts";
import { areaTaken, readDestination, sendOut } from "./send-out.ts";

export type DispatchOutcome = { outcome: "dispatched" } | { outcome: "unknown" } | { outcome: "invalid"; issues: Issue[] };

/**
 * Intake names the topic and sends the lead out to a unit; helping units follow from the plan when it knows that topic. What
 * came back twice is a leader's to decide.
 */
export function dispatchLead(number: string, unitSlug: string, topicSlug: string, by: Member): Promise<DispatchOutcome> {
  return changeLead<DispatchOutcome>(number, by, async (tx, lead) => {
    if (lead.stage === "closed" || by.unit.kind !== "intake") return { outcome: "unknown" };
    if (await waitsForLeader(tx, lead.id)) return { outcome: "invalid", issues: [{ field: "unit", key: "leads.issues.leaderDecides" }] };
    const to = await readDestination(tx, lead, unitSlug, topicSlug);
    if ("issues" in to) return { outcome: "invalid", issues: to.issues };
    await sendOut(tx, lead, to, "clerk", by);
    return { outcome: "dispatched" };
  }).catch(areaTaken);
}

/** Where a lead may be sent, and the topics it may be named for. */
export function dispatchChoices(by: Member): Promise<{ units: Unit[]; topics: Topic[] }> {
  return asMember(by, async (tx) => {
    const { id, slug, name, nameEn, kind } = units;
    const all = await tx.select({ id, slug, name, nameEn, kind }).from(units);
    const deciding = await unitsOfLeaders(tx);
    return { units: all.filter((unit) => unit.kind !== "intake" && !deciding.has(unit.id)), topics: await topicRows(tx) };
  });
}
