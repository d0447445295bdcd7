import { and, asc, desc, eq, inArray, lte, sql } from "drizzle-orm";
import type { Member } from "#app/team/member.ts";
import { asMember, type Tx } from "#db/client.server.ts";
import { areas, areaTopics, areaUnits, plans, topics } from "#db/schema/plans.ts";
import { units } from "#db/schema/team.ts";

export type AreaRole = "owner" | "joint-owner" | "partner" | "guide";

export type PlanArea = {
  number: number;
  title: string;
  annotation: string;
  topics: { slug: string; zh: string; en: string }[];
  units: { role: AreaRole; name: string; nameEn: string }[];
};

export type Plan = { year: number; title: string; inForceFrom: Date; areas: PlanArea[] };

/** The newest plan whose moment has come, with its areas in order. */
export function planInForce(by: Member): Promise<Plan | null> {
  return asMember(by, async (tx) => {
    const plan = await currentPlan(tx);
    if (!plan) return null;
    const rows = await tx.select().from(areas).where(eq(areas.planId, plan.id)).orderBy(asc(areas.number));
    const ids = rows.map((area) => area.id);
    const about = await tx
      .select({ areaId: areaTopics.areaId, slug: topics.slug, zh: topics.zh, en: topics.en })
      .from(areaTopics)
      .innerJoin(topics, eq(topics.slug, areaTopics.topicSlug))
      .where(inArray(areaTopics.areaId, ids))
      .orderBy(asc(topics.position));
    const named = await tx
      .select({ areaId: areaUnits.areaId, role: areaUnits.role, name: units.name, nameEn: units.nameEn })
      .from(areaUnits)
      .innerJoin(units, eq(units.id, areaUnits.unitId))
      .where(inArray(areaUnits.areaId, ids))
      .orderBy(asc(areaUnits.position));
    const of = <T extends { areaId: string }>(all: T[], areaId: string) => all.filter((row) => row.areaId === areaId);
    return {
      year: plan.year,
      title: plan.title,
      inForceFrom: plan.inForceFrom,
      areas: rows.map(({ id, number, title, annotation }) => ({ number, title, annotation, topics: of(about, id), units: of(named, id) })),
    };
  });
}

export async function currentPlan(tx: Tx) {
  const [plan] = await tx
    .select()
    .from(plans)
    .where(and(lte(plans.inForceFrom, sql`statement_timestamp()`)))
    .orderBy(desc(plans.inForceFrom))
    .limit(1);
  return plan ?? null;
}
