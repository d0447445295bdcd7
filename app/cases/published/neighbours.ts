import { and, asc, desc, eq, gt, lt, type SQL } from "drizzle-orm";
import { asCitizen } from "#db/client.server.ts";
import { publishedCases as cases } from "#db/schema/published-cases.ts";

type Neighbour = { number: string; title: string } | null;

/** The cases before and after one in its issue, as they stand there now. */
export function neighbours({ daySlug, position }: { daySlug: string; position: number }): Promise<{ before: Neighbour; after: Neighbour }> {
  return asCitizen(async (tx) => {
    const next = async (side: SQL, order: SQL): Promise<Neighbour> => {
      const found = tx.select({ number: cases.number, title: cases.title }).from(cases);
      const [row] = await found
        .where(and(eq(cases.daySlug, daySlug), side))
        .orderBy(order)
        .limit(1);
      return row ?? null;
    };
    return {
      before: await next(lt(cases.position, position), desc(cases.position)),
      after: await next(gt(cases.position, position), asc(cases.position)),
    };
  });
}
