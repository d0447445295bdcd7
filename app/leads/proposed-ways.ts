import { eq } from "drizzle-orm";
import type { Member } from "#app/team/member.ts";
import { asMember, type Tx } from "#db/client.server.ts";
import { leadReturns } from "#db/schema/lead-returns.ts";
import { leads } from "#db/schema/leads.ts";
import { areas } from "#db/schema/plans.ts";
import { units } from "#db/schema/team.ts";
import type { Lead } from "./change-lead.ts";
import { wayOf } from "./send-out.ts";
import { speakingTopics } from "./speaking-topics.ts";

export type ProposedWay = {
  topic: string;
  area: { number: number; title: string } | null;
  unit: { slug: string; name: string; nameEn: string } | null;
  /** That unit has had the lead and gave it back. */
  gaveBack: boolean;
};

/** Where the plan would send a lead: for the topic it is filed under, and for each that its words speak for, the likeliest first. */
export function proposedWays(number: string, by: Member): Promise<ProposedWay[]> {
  return asMember(by, async (tx) => {
    const [lead] = await tx.select().from(leads).where(eq(leads.number, number));
    if (!lead) return [];
    const likely = speakingTopics(lead.why).map(({ slug }) => slug);
    const slugs = [...new Set([lead.topicSlug, ...likely])].filter((slug) => slug !== "other");
    const back = await tx.select({ unitId: leadReturns.unitId }).from(leadReturns).where(eq(leadReturns.leadId, lead.id));
    const returned = new Set(back.map(({ unitId }) => unitId));
    const ways: ProposedWay[] = [];
    for (const topic of slugs) ways.push(await proposed(tx, lead, topic, returned));
    return ways;
  });
}

async function proposed(tx: Tx, lead: Lead, topic: string, returned: Set<string>): Promise<ProposedWay> {
  const way = await wayOf(tx, lead, topic);
  if (!way) return { topic, area: null, unit: null, gaveBack: false };
  const { slug, name, nameEn } = units;
  const [area] = await tx.select({ number: areas.number, title: areas.title }).from(areas).where(eq(areas.id, way.areaId));
  const [unit] = way.ownerUnitId ? await tx.select({ slug, name, nameEn }).from(units).where(eq(units.id, way.ownerUnitId)) : [];
  return { topic, area: area ?? null, unit: unit ?? null, gaveBack: way.ownerUnitId !== null && returned.has(way.ownerUnitId) };
}
