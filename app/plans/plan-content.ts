import { asc, eq, inArray } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { areas, areaTopics, areaUnits, type PlanDeadline, type PlanOccasion, type plans, topics } from "#db/schema/plans.ts";
import { members, units } from "#db/schema/team.ts";

export type AreaRole = "owner" | "joint-owner" | "partner" | "guide";

export type PlanArea = {
  kind: "area" | "measure";
  number: number;
  title: string;
  annotation: string;
  topics: { slug: string; zh: string; en: string }[];
  units: { role: AreaRole; name: string; nameEn: string }[];
};

export type Plan = {
  year: number;
  version: number;
  title: string;
  bureau: string | null;
  inForceFrom: Date;
  confirmedBy: string | null;
  areas: PlanArea[];
  deadlines: PlanDeadline[];
  occasions: PlanOccasion[];
};

/** A plan with all it says: areas in their order, then measures; whom each names and what it is about. */
export async function planContent(tx: Tx, plan: typeof plans.$inferSelect): Promise<Plan> {
  const rows = await tx.select().from(areas).where(eq(areas.planId, plan.id)).orderBy(asc(areas.kind), asc(areas.number));
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
  const of = <T extends { areaId: string }>(all: T[], areaId: string) =>
    all.filter((row) => row.areaId === areaId).map(({ areaId: _, ...row }) => row);
  const [leader] = plan.confirmedBy ? await tx.select({ name: members.name }).from(members).where(eq(members.id, plan.confirmedBy)) : [];
  const { year, version, title, bureau, inForceFrom, deadlines, occasions } = plan;
  return {
    ...{ year, version, title, bureau, inForceFrom, deadlines, occasions },
    confirmedBy: leader?.name ?? null,
    areas: rows.map(({ id, kind, number, title, annotation }) => ({
      ...{ kind, number, title, annotation },
      topics: of(about, id),
      units: of(named, id),
    })),
  };
}
