import { asc, count, sql } from "drizzle-orm";
import { asCitizen } from "#db/client.server.ts";
import { publishedCases } from "#db/schema/published-cases.ts";

export function publishedCount(): Promise<number> {
  return asCitizen(async (tx) => (await tx.select({ n: count() }).from(publishedCases))[0]?.n ?? 0);
}

/** Where cases are and the day each last changed ("YYYY-MM-DD", Shanghai), a part at a time; `part` counts from 0. */
export function caseAddresses(part: number, size: number) {
  const { number, releaseAt, correctedOn } = publishedCases;
  const released = sql`(${releaseAt} at time zone 'Asia/Shanghai')::date`;
  const changedOn = sql<string>`greatest(${correctedOn}, ${released})::text`;
  return asCitizen((tx) =>
    tx
      .select({ number, changedOn })
      .from(publishedCases)
      .orderBy(asc(number))
      .limit(size)
      .offset(part * size),
  );
}
