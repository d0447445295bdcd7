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
export async function dutyOf(tx: Tx, { topicSlug, kind }: Lead) {
  const [topic] = await tx.select({ duty: topics.duty }).from(topics).where(eq(topics.slug, topicSlug));
  if (!topic?.duty || (kind === "complaint" && ofTips(topic.duty))) return null;
  return topic.duty;
}

/** A law that speaks of 举报 and not of 投诉 owes nothing to a complaint. */
const ofTips = ({ zh }: { zh: string }): boolean => zh.includes("举报") && !zh.includes("投诉");
