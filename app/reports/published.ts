import { count, desc, sql } from "drizzle-orm";
import { today } from "#app/deadlines/today.ts";
import { asCitizen } from "#db/client.server.ts";
import { publishedCases as cases } from "#db/schema/published-cases.ts";
import { publishedDays as days } from "#db/schema/published-days.ts";

/** What this year's exposure days came to, as far as it still stands in public. Money in yuan; the year is Shanghai's. */
export function yearFigures() {
  return asCitizen(async (tx) => {
    const year = Number((await today(tx)).slice(0, 4));
    const ofThisYear = sql`extract(year from release_at at time zone 'Asia/Shanghai') = ${year}`;
    const byTopic = await tx
      .select({
        slug: cases.topicSlug,
        cases: count(),
        yuan: sql<number>`sum(${cases.fineYuan} + ${cases.confiscatedYuan})::float8`,
        transferred: sql<number>`count(*) filter (where ${cases.transferredToPolice})::int`,
      })
      .from(cases)
      .where(ofThisYear)
      .groupBy(cases.topicSlug)
      .orderBy(desc(count()), cases.topicSlug);
    const [released] = await tx.select({ n: count() }).from(days).where(ofThisYear);
    const sum = (of: "cases" | "yuan" | "transferred") => byTopic.reduce((total, row) => total + row[of], 0);
    return { year, days: released?.n ?? 0, cases: sum("cases"), totalYuan: sum("yuan"), transferred: sum("transferred"), byTopic };
  });
}
