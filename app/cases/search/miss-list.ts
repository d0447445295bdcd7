import { desc, sql } from "drizzle-orm";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { searchMisses } from "#db/schema/search.ts";
import type { Period } from "./periods.ts";

const most = 100;

export type ListedMiss = { asked: string; times: number; last: string; named: boolean };

/**
 * Questions that found nothing within the last days, most often first, up to a hundred of them, and how many there are in all.
 * `last` is the day "YYYY-MM-DD"; `named` says that a group of names in force has these very words.
 */
export function missList(by: Member, days: Period): Promise<{ rows: ListedMiss[]; total: number }> {
  return asMember(by, async (tx) => {
    const within = sql`${searchMisses.day} > (statement_timestamp() at time zone 'Asia/Shanghai')::date - ${days}::int`;
    const rows = await tx
      .select({
        asked: searchMisses.asked,
        times: sql<number>`sum(${searchMisses.times})::int`.as("times_in_all"),
        last: sql<string>`max(${searchMisses.day})::text`.as("last_day"),
        named: sql<boolean>`exists (select from other_names o where ${searchMisses.asked} = any(o.names))`,
        total: sql<number>`(count(*) over ())::int`,
      })
      .from(searchMisses)
      .where(within)
      .groupBy(searchMisses.asked)
      .orderBy(desc(sql`times_in_all`), desc(sql`last_day`), searchMisses.asked)
      .limit(most);
    return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
  });
}
