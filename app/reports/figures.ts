import { and, asc, count, desc, eq, isNotNull, sql } from "drizzle-orm";
import { today } from "#app/deadlines/today.ts";
import { currentPlan } from "#app/plans/plan-in-force.ts";
import type { Member } from "#app/team/member.ts";
import { asMember, type Tx } from "#db/client.server.ts";
import { leads } from "#db/schema/leads.ts";
import { areas } from "#db/schema/plans.ts";
import { units } from "#db/schema/team.ts";

const shanghaiToday = sql`(statement_timestamp() at time zone 'Asia/Shanghai')::date`;

const open = sql`${leads.stage} <> 'closed'`;

const late = sql`${leads.stage} <> 'closed' and ${leads.dueOn} < ${shanghaiToday}`;

/** How many of the rows are so. */
const how = (many: typeof open) => sql<number>`count(*) filter (where ${many})::int`;

/** How the bureau's leads stand today: open and late, where they lie, how they came in, and whether they are answered in time. */
export function figures(by: Member) {
  return asMember(by, async (tx) => {
    const [now] = await tx.select({ open: how(open), late: how(late) }).from(leads);
    return {
      today: await today(tx),
      open: now?.open ?? 0,
      late: now?.late ?? 0,
      byArea: await byArea(tx),
      byUnit: await byUnit(tx),
      byMonth: await byMonth(tx),
      onTime: await onTime(tx),
    };
  });
}

export type Figures = Awaited<ReturnType<typeof figures>>;

/** By the areas of the plan in force, in its order; last, with neither number nor title, what lies in none of them (其他). */
async function byArea(tx: Tx): Promise<{ number: number | null; title: string | null; open: number; closed: number }[]> {
  const plan = await currentPlan(tx);
  const counted = { open: how(open), closed: how(sql`${leads.stage} = 'closed'`) };
  const ofPlan = plan
    ? await tx
        .select({ number: areas.number, title: areas.title, ...counted })
        .from(areas)
        .leftJoin(leads, eq(leads.areaId, areas.id))
        .where(and(eq(areas.planId, plan.id), eq(areas.kind, "area")))
        .groupBy(areas.id)
        .orderBy(asc(areas.number))
    : [];
  const outside = sql`not exists (select from areas here where here.id = ${leads.areaId} and here.plan_id = ${plan?.id ?? null})`;
  const [other] = await tx.select(counted).from(leads).where(outside);
  return [...ofPlan, { number: null, title: null, open: other?.open ?? 0, closed: other?.closed ?? 0 }];
}

/** By the unit that owns the lead, the fullest queue first. */
function byUnit(tx: Tx) {
  const closed = how(sql`${leads.stage} = 'closed'`);
  return tx
    .select({ unit: units.name, unitEn: units.nameEn, open: how(open), late: how(late), closed })
    .from(units)
    .innerJoin(leads, eq(leads.ownerUnitId, units.id))
    .groupBy(units.id)
    .orderBy(desc(how(open)), asc(units.name));
}

/** What came in over the last twelve months, the empty ones too: "2026-11". */
async function byMonth(tx: Tx): Promise<{ month: string; tips: number; complaints: number }[]> {
  const rows = await tx.execute<{ month: string; tips: number; complaints: number }>(sql`
    select to_char(month, 'YYYY-MM') as month,
           count(*) filter (where kind = 'tip')::int as tips,
           count(*) filter (where kind = 'complaint')::int as complaints
    from generate_series(date_trunc('month', ${shanghaiToday}) - interval '11 months', date_trunc('month', ${shanghaiToday}), interval '1 month') as month
    left join leads on date_trunc('month', opened_on) = month
    group by month order by month`);
  return [...rows];
}

/** Of the leads closed since the first of January that had a limit: how many by their due day. */
async function onTime(tx: Tx): Promise<{ closed: number; inTime: number }> {
  const thisYear = sql`${leads.closedOn} >= date_trunc('year', ${shanghaiToday})`;
  const [row] = await tx
    .select({ closed: count(), inTime: how(sql`${leads.closedOn} <= ${leads.dueOn}`) })
    .from(leads)
    .where(and(isNotNull(leads.dueOn), isNotNull(leads.closedOn), thisYear));
  return row ?? { closed: 0, inTime: 0 };
}
