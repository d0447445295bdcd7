import { and, asc, eq, sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { areas, areaTopics, areaUnits } from "#db/schema/plans.ts";
import { units } from "#db/schema/team.ts";
import { nearestArea } from "./nearest-area.ts";
import type { AreaRole } from "./plan-content.ts";
import { currentPlan } from "./plan-in-force.ts";

export type Way = {
  plan: { year: number; version: number };
  areaId: string;
  areaNumber: number;
  /** Null when the plan names no leading unit, or only stations and none is known for the township: intake chooses. */
  ownerUnitId: string | null;
  others: { unitId: string; role: Exclude<AreaRole, "owner"> }[];
};

/**
 * Which area of the plan in force a topic belongs to, which unit owns it and which ones help. A station has a part only in
 * its own townships; where a plan has several areas for a topic, the one whose words are nearest to the story's. Null when no
 * area covers the topic: then intake keeps the lead.
 */
export async function wayFor(tx: Tx, topicSlug: string, township: string | null, story: string): Promise<Way | null> {
  const plan = await currentPlan(tx);
  if (!plan) return null;
  const about = await tx
    .select({ id: areas.id, number: areas.number, title: areas.title, text: areas.text })
    .from(areas)
    .innerJoin(areaTopics, eq(areaTopics.areaId, areas.id))
    .where(and(eq(areas.planId, plan.id), eq(areas.kind, "area"), eq(areaTopics.topicSlug, topicSlug)))
    .orderBy(asc(areas.number));
  const area = nearestArea(about, story);
  if (!area) return null;
  const here = sql<boolean>`${units.kind} <> 'station' or ${township}::text = any(${units.townships})`;
  const named = await tx
    .select({ unitId: units.id, role: areaUnits.role })
    .from(areaUnits)
    .innerJoin(units, eq(units.id, areaUnits.unitId))
    .where(and(eq(areaUnits.areaId, area.id), here))
    .orderBy(asc(areaUnits.position));
  const owner = named.find((unit) => unit.role === "owner");
  const others = named.flatMap(({ unitId, role }) => (role === "owner" ? [] : [{ unitId, role }]));
  const { year, version } = plan;
  return { plan: { year, version }, areaId: area.id, areaNumber: area.number, ownerUnitId: owner?.unitId ?? null, others };
}
