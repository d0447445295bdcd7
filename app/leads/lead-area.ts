import { eq } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { areas, plans, topics } from "#db/schema/plans.ts";
import type { Lead } from "./change-lead.ts";

/** The area of a year's plan that a lead stands under, in the plan's own words. */
export async function areaOf(tx: Tx, { areaId }: Lead) {
  if (!areaId) return null;
  const [area] = await tx
    .select({ number: areas.number, title: areas.title, annotation: areas.annotation, year: plans.year, version: plans.version })
    .from(areas)
    .innerJoin(plans, eq(plans.id, areas.planId))
    .where(eq(areas.id, areaId));
  return area ?? null;
}

/** The law that adds a duty to answer for a lead's topic. */
export async function dutyOf(tx: Tx, { topicSlug }: Lead) {
  const [topic] = await tx.select({ duty: topics.duty }).from(topics).where(eq(topics.slug, topicSlug));
  return topic?.duty ?? null;
}
