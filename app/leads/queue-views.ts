import { and, eq, exists, isNull, ne, not, type SQL, sql } from "drizzle-orm";
import type { Member } from "#app/team/member.ts";
import type { Tx } from "#db/client.server.ts";
import { leads, leadTasks } from "#db/schema/leads.ts";
import { returnsBeforeLeader } from "./lead-returns.ts";
import { toCheck } from "./to-check.ts";

export const views = ["unit", "mine", "partner", "late", "waiting", "sender", "reward", "decide", "closed"] as const;

export type View = (typeof views)[number];

const open = ne(leads.stage, "closed");

/**
 * What each view of a queue holds. The unit's own, what I claimed, where we help, what is late, what waits for the
 * sender's answer, where somebody asks to see who sent it, whose reward is claimed, what came back twice and waits for a leader, what is
 * closed. A leader's "unit" is the whole bureau. What is to be checked first has a list of its own, but is late where all others are.
 */
export function inView(tx: Tx, view: View, by: Member): SQL | undefined {
  const ours = by.role === "leader" ? undefined : eq(leads.ownerUnitId, by.unit.id);
  const task = tx
    .select({ one: sql`1` })
    .from(leadTasks)
    .where(and(eq(leadTasks.leadId, leads.id), eq(leadTasks.unitId, by.unit.id), isNull(leadTasks.doneOn)));
  return {
    unit: and(ours, open, not(toCheck)),
    mine: and(eq(leads.claimedBy, by.id), open),
    partner: and(exists(task), open),
    late: and(ours, open, sql`${leads.dueOn} < (statement_timestamp() at time zone 'Asia/Shanghai')::date`),
    waiting: and(ours, open, askedLast),
    sender: and(ours, colleagueAsks(by)),
    reward: and(ours, eq(leads.stage, "closed"), claimWaits),
    decide: and(open, cameBackTwice),
    closed: and(ours, eq(leads.stage, "closed")),
  }[view];
}

/** The last word in the thread is ours. */
const askedLast = sql`(select author from messages where messages.submission_id = ${leads.submissionId} order by position desc limit 1) = 'bureau'`;

const colleagueAsks = (by: Member) => sql`${leads.claimedBy} <> ${by.id} and exists (select from identity_openings o
  where o.lead_id = ${leads.id} and o.asked_by = ${leads.claimedBy} and o.decision is null
  and (o.subject = 'claim' or ${leads.stage} <> 'closed'))`;

/** Row-level security shows a claim only to who handles it. */
const claimWaits = sql`exists (select from reward_claims c where c.submission_id = ${leads.submissionId} and c.decision is null)`;

const cameBackTwice = sql`(select count(*) from lead_returns where lead_returns.lead_id = ${leads.id}) >= ${returnsBeforeLeader}
  and not exists (select from lead_rulings where lead_rulings.lead_id = ${leads.id})`;
