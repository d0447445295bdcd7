import { and, asc, eq, sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { areas, areaTopics, areaUnits } from "#db/schema/plans.ts";
import { units } from "#db/schema/team.ts";
import { type AreaRole, currentPlan } from "./plan-in-force.ts";

export type Way = {
  areaId: string;
  areaNumber: number;
  planYear: number;
  ownerUnitId: string;
  others: { unitId: string; role: Exclude<AreaRole, "owner"> }[];
};

/**
 * Which unit owns a topic under the plan in force, and which ones help. A station helps only in its own townships;
 * null when no area covers the topic: then intake keeps the lead.
 */
export async function wayFor(tx: Tx, topicSlug: string, township: string | null): Promise<Way | null> {
  const plan = await currentPlan(tx);
  if (!plan) return null;
  const [area] = await tx
    .select({ id: areas.id, number: areas.number })
    .from(areas)
    .innerJoin(areaTopics, eq(areaTopics.areaId, areas.id))
    .where(and(eq(areas.planId, plan.id), eq(areaTopics.topicSlug, topicSlug)))
    .orderBy(asc(areas.number))
    .limit(1);
  if (!area) return null;
  const here = sql<boolean>`${units.kind} <> 'station' or ${township}::text = any(${units.townships})`;
  const named = await tx
    .select({ unitId: units.id, role: areaUnits.role })
    .from(areaUnits)
    .innerJoin(units, eq(units.id, areaUnits.unitId))
    .where(and(eq(areaUnits.areaId, area.id), here))
    .orderBy(asc(areaUnits.position));
  const owner = named.find((unit) => unit.role === "owner");
  if (!owner) return null;
  const others = named.flatMap(({ unitId, role }) => (role === "owner" ? [] : [{ unitId, role }]));
  return { areaId: area.id, areaNumber: area.number, planYear: plan.year, ownerUnitId: owner.unitId, others };
}
