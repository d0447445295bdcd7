import { sql } from "drizzle-orm";
import { today } from "#app/deadlines/today.ts";
import type { Tx } from "#db/client.server.ts";
import { areas as areaRows, areaTopics, areaUnits, plans } from "#db/schema/plans.ts";
import { areas, areasBefore } from "#db/seed/demo/areas.ts";
import type { DemoArea } from "#db/seed/demo/shapes.ts";
import type { People } from "./seed-team.ts";

/** Last year's action plan and this year's, each in force from its New Year. */
export async function seedPlan(tx: Tx, people: People): Promise<void> {
  const year = Number((await today(tx)).slice(0, 4));
  await write(tx, people, year - 1, areasBefore);
  await write(tx, people, year, areas);
}

async function write(tx: Tx, people: People, year: number, demoAreas: DemoArea[]): Promise<void> {
  const [plan] = await tx
    .insert(plans)
    .values({
      year,
      title: `${year} 年民生领域案件查办“铁拳”行动方案`,
      bureau: "禾安县市场监督管理局",
      inForceFrom: sql`${`${year}-01-01 00:00+08`}::timestamptz`,
      confirmedBy: people.member("zhou"),
      confirmedAt: sql`${`${year - 1}-12-28 09:30+08`}::timestamptz`,
      ...asked(year),
    })
    .returning();
  if (!plan) throw new Error("the plan was not written");
  for (const { number, title, annotation, topics, owner, jointOwners, partners } of demoAreas) {
    const [area] = await tx.insert(areaRows).values({ planId: plan.id, number, title, text: title, annotation }).returning();
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

/** What a plan wants by when, and on which days it wants cases exposed. */
const asked = (year: number) => ({
  deadlines: [
    {
      what: "上月查办的典型案件和重要线索",
      when: "monthly:2",
      to: "综合行政执法大队",
      raw: "每月2日前报送上月典型案件（不少于1个）及重要线索（不少于1条）",
    },
    { what: "年度工作总结及案件查办数据", when: `${year}-12-12`, to: "综合行政执法大队", raw: "12月12日前报送年度工作总结及案件查办数据" },
  ],
  occasions: [
    { name: "3·15国际消费者权益日", raw: "抓住3·15国际消费者权益日集中曝光一批典型案例" },
    { name: "质量月", raw: "质量月期间组织集中曝光" },
  ],
});
