import { and, asc, count, eq, gt, isNull, lte, sql } from "drizzle-orm";
import type { Member } from "#app/team/member.ts";
import { asMember, type Tx } from "#db/client.server.ts";
import { cases } from "#db/schema/cases.ts";
import { exposureDays, exposureEntries, exposureHolds } from "#db/schema/exposure.ts";
import { dayState } from "./day-state.ts";

/**
 * What the desk must know of its days without having asked: what the clock held out, whose minute passed unarmed, what comes within a week.
 */
export function dayNotices(by: Member) {
  return asMember(by, async (tx) => ({ held: await heldByClock(tx), overdue: await overdue(tx), coming: await coming(tx) }));
}

/** How many of them want a hand: held out, overdue, or due within a week and not armed. */
export async function noticeCount(by: Member): Promise<number> {
  const { held, overdue: late, coming: soon } = await dayNotices(by);
  return held.length + late.length + soon.filter(({ state }) => state !== "armed").length;
}

/** Cases that the check before the minute held out, of days to come and of the last week. Each stays until it is taken off its day. */
function heldByClock(tx: Tx) {
  const { slug, title, releaseAt } = exposureDays;
  return tx
    .select({ slug, title, releaseAt, number: cases.number, caseTitle: cases.title, reason: exposureHolds.reason })
    .from(exposureHolds)
    .innerJoin(cases, eq(cases.id, exposureHolds.caseId))
    .innerJoin(exposureEntries, eq(exposureEntries.caseId, cases.id))
    .innerJoin(exposureDays, eq(exposureDays.id, exposureEntries.dayId))
    .where(and(isNull(exposureHolds.memberId), gt(releaseAt, sql`statement_timestamp() - interval '7 days'`)))
    .orderBy(asc(releaseAt), asc(exposureEntries.position));
}

/** Its minute has passed and it was never armed: nothing happened, and nothing will until somebody sets another minute. */
function overdue(tx: Tx) {
  const { slug, title, releaseAt } = exposureDays;
  return tx
    .select({ slug, title, releaseAt })
    .from(exposureDays)
    .where(and(isNull(exposureDays.armedAt), lte(releaseAt, sql`statement_timestamp()`)))
    .orderBy(asc(releaseAt));
}

function coming(tx: Tx) {
  const { slug, title, releaseAt } = exposureDays;
  const counted = tx.select({ n: count() }).from(exposureEntries).where(eq(exposureEntries.dayId, exposureDays.id));
  return tx
    .select({ slug, title, releaseAt, state: dayState.as("state"), cases: sql<number>`(${counted})::int`.as("cases") })
    .from(exposureDays)
    .where(and(gt(releaseAt, sql`statement_timestamp()`), lte(releaseAt, sql`statement_timestamp() + interval '7 days'`)))
    .orderBy(asc(releaseAt));
}
