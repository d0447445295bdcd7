import { and, asc, desc, eq, type SQL } from "drizzle-orm";
import { notice } from "#app/cases/published.ts";
import { asCitizen } from "#db/client.server.ts";
import { publishedCases } from "#db/schema/published-cases.ts";

export type FeedCase = Awaited<ReturnType<typeof newestCases>>[number];

/** The newest fifty cases, of everything, of a topic or of a township, for whoever subscribes. */
export function newestCases({ topic, township }: { topic?: string; township?: string }) {
  const only: SQL[] = [
    ...(topic ? [eq(publishedCases.topicSlug, topic)] : []),
    ...(township ? [eq(publishedCases.township, township)] : []),
  ];
  return asCitizen((tx) =>
    tx
      .select({ ...notice, correctedOn: publishedCases.correctedOn })
      .from(publishedCases)
      .where(and(...only))
      .orderBy(desc(publishedCases.releaseAt), asc(publishedCases.position))
      .limit(50),
  );
}
