import { and, between, count, eq, sql } from "drizzle-orm";
import { caseState } from "#app/cases/case-state.ts";
import { today } from "#app/deadlines/today.ts";
import type { Member } from "#app/team/member.ts";
import { asMember, type Tx } from "#db/client.server.ts";
import { cases } from "#db/schema/cases.ts";
import { publishedCases } from "#db/schema/published-cases.ts";
import { type Period, reportPeriod } from "./report-period.ts";
import { type Category, categories, categoryOf } from "./violation-categories.ts";

export type Tally = { decided: number; published: number; penaltiesYuan: number; transferred: number };

export type StatisticsRow = Tally & { category: Category };

const nothing: Tally = { decided: 0, published: 0, penaltiesYuan: 0, transferred: 0 };

/**
 * The statistics form (案件统计表) as far as the portal knows it: cases decided in the period that a second person has read and
 * whose decision still stands, each under one category. The form counts by filing date, which the portal does not hold; the
 * page and the file say so. Money in yuan.
 */
export function statistics(by: Member, asked: { from: string | null; to: string | null }) {
  return asMember(by, async (tx) => {
    const day = await today(tx);
    const period = reportPeriod(asked, day);
    const topics = await byTopic(tx, period);
    const rows: StatisticsRow[] = categories.map((category) => ({
      category,
      ...topics.filter(({ topic }) => categoryOf(topic) === category).reduce(plus, nothing),
    }));
    return { today: day, period, rows, total: rows.reduce(plus, nothing) };
  });
}

export type Statistics = Awaited<ReturnType<typeof statistics>>;

function byTopic(tx: Tx, { from, to }: Period) {
  const revoked = sql`exists (select from case_withdrawals w where w.case_id = ${cases.id} and w.reason = 'revoked')`;
  return tx
    .select({
      topic: cases.topicSlug,
      decided: count(),
      published: count(publishedCases.id),
      penaltiesYuan: sql<number>`sum(${cases.fineYuan} + ${cases.confiscatedYuan})::float8`,
      transferred: sql<number>`count(*) filter (where ${cases.transferredToPolice})::int`,
    })
    .from(cases)
    .leftJoin(publishedCases, eq(publishedCases.id, cases.id))
    .where(and(between(cases.decidedOn, from, to), sql`${caseState} <> 'draft'`, sql`not ${revoked}`))
    .groupBy(cases.topicSlug);
}

const plus = (one: Tally, other: Tally): Tally => ({
  decided: one.decided + other.decided,
  published: one.published + other.published,
  penaltiesYuan: one.penaltiesYuan + other.penaltiesYuan,
  transferred: one.transferred + other.transferred,
});
