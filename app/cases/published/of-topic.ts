import { asc, count, desc, eq } from "drizzle-orm";
import { notice } from "#app/cases/published.ts";
import { asCitizen } from "#db/client.server.ts";
import { publishedCases } from "#db/schema/published-cases.ts";

const shown = 6;

/** The newest cases of a topic, and what they teach about recognising it: each sign once, the newest case's first. */
export function casesOfTopic(slug: string) {
  return asCitizen(async (tx) => {
    const rows = await tx
      .select({ ...notice, spot: publishedCases.spot })
      .from(publishedCases)
      .where(eq(publishedCases.topicSlug, slug))
      .orderBy(desc(publishedCases.releaseAt), asc(publishedCases.position))
      .limit(shown);
    const signs = [...new Set(rows.flatMap(({ spot }) => spot))].slice(0, shown);
    return { newest: rows.map(({ spot: _, ...row }) => row), signs };
  });
}

/** How many cases of each topic are in public. A topic without one is not named. */
export function countsByTopic(): Promise<{ slug: string; cases: number }[]> {
  const slug = publishedCases.topicSlug;
  return asCitizen((tx) => tx.select({ slug, cases: count() }).from(publishedCases).groupBy(slug));
}
