import { desc, sql } from "drizzle-orm";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { exposureDays } from "#db/schema/exposure.ts";
import { dayState } from "./day-state.ts";

/** Every exposure day, the latest first. */
export function dayList(by: Member) {
  const { number, slug, title, releaseAt } = exposureDays;
  const counted = sql<number>`(select count(*)::int from exposure_entries e where e.day_id = ${exposureDays.id})`;
  return asMember(by, (tx) =>
    tx
      .select({ number, slug, title, releaseAt, state: dayState.as("state"), cases: counted.as("cases") })
      .from(exposureDays)
      .orderBy(desc(releaseAt)),
  );
}
