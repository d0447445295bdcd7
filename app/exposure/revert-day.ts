import { eq, sql } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import { issuesOf } from "#app/i18n/issues.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { enqueue } from "#db/queue.ts";
import { caseWithdrawals } from "#db/schema/cases.ts";
import { dayStops, exposureDays } from "#db/schema/exposure.ts";
import { releasedCases } from "#db/schema/published-cases.ts";
import { stopReason } from "./stop-reason.ts";

export type RevertOutcome = { outcome: "reverted" | "unknown" } | { outcome: "invalid"; issues: Issue[] };

/**
 * Takes a whole day back after its minute: every case of it that is still out leaves in one transaction, from pages, search, feeds
 * and pictures, and the day's page says on which day that was. The reason is for colleagues. What left before keeps its own reason.
 */
export async function revertDay(slug: string, reason: string, by: Member): Promise<RevertOutcome> {
  const read = stopReason.safeParse({ reason });
  if (!read.success) return { outcome: "invalid", issues: issuesOf(read.error) };
  return asMember(by, async (tx) => {
    // A released day does not change, so its row is not held: two who take it back at once both succeed, and each case leaves once.
    const released = sql`${exposureDays.slug} = ${slug} and ${exposureDays.armedAt} is not null and ${exposureDays.releaseAt} <= statement_timestamp()`;
    const [day] = await tx.select({ id: exposureDays.id }).from(exposureDays).where(released);
    if (!day) return { outcome: "unknown" };
    const out = await tx.select({ id: releasedCases.id }).from(releasedCases).where(eq(releasedCases.daySlug, slug));
    if (!out.length) return { outcome: "reverted" };
    await tx
      .insert(caseWithdrawals)
      .values(out.map(({ id }) => ({ caseId: id, reason: "reverted" as const, memberId: by.id })))
      .onConflictDoNothing();
    await tx.insert(dayStops).values({ dayId: day.id, kind: "reverted", reason: read.data.reason, memberId: by.id });
    await record(tx, "day.reverted", { kind: "day", id: day.id }, { slug, cases: out.length });
    await enqueue(tx, "search.refresh", {});
    return { outcome: "reverted" };
  });
}
