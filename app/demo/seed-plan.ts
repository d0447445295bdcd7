import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { areas, areaTopics, areaUnits, plans } from "#db/schema/plans.ts";
import { areas as demoAreas } from "#db/seed/demo/areas.ts";
import type { People } from "./seed-team.ts";

/** The year's action plan, in force since New Year. */
export async function seedPlan(tx: Tx, people: People): Promise<void> {
  const year = new Date().getFullYear();
  const [plan] = await tx
    .insert(plans)
    .values({
      year,
      title: `${year} 年民生领域案件查办“铁拳”行动方案`,
      inForceFrom: sql`${`${year}-01-01`}::timestamptz`,
      confirmedBy: people.member("zhou"),
    })
    .returning();
  if (!plan) throw new Error("the plan was not written");
  for (const { number, title, annotation, topics, owner, jointOwners, partners } of demoAreas) {
    const [area] = await tx.insert(areas).values({ planId: plan.id, number, title, annotation }).returning();
    if (!area) throw new Error("an area was not written");
    await tx.insert(areaTopics).values(topics.map((topicSlug) => ({ areaId: area.id, topicSlug })));
    const named = [
      { slug: owner, role: "owner" as const },
      ...jointOwners.map((slug) => ({ slug, role: "joint-owner" as const })),
      ...partners.map((slug) => ({ slug, role: "partner" as const })),
    ];
    await tx
      .insert(areaUnits)
      .values(named.map(({ slug, role }, position) => ({ areaId: area.id, unitId: people.unit(slug), role, position })));
  }
}
