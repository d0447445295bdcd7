import { asc, count, desc, eq, sql } from "drizzle-orm";
import { today } from "#app/deadlines/today.ts";
import type { Channel } from "#app/intake/channels.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { submissions } from "#db/schema/intake.ts";
import { leads } from "#db/schema/leads.ts";
import { members } from "#db/schema/team.ts";
import type { LeadKind, Stage } from "./lead-stages.ts";
import { inView, type View } from "./queue-views.ts";

export type LeadRow = {
  number: string;
  kind: LeadKind;
  /** How it reached the bureau. */
  channel: Channel;
  stage: Stage;
  topic: string;
  merchantName: string;
  township: string | null;
  openedOn: string;
  /** When mediation began, for a complaint that was accepted. */
  acceptedOn: string | null;
  dueOn: string | null;
  /** The beginning of the story. */
  gist: string;
  claimedBy: string | null;
  /** Other leads about the same operator that this member may see. */
  sameMerchant: number;
};

const perPage = 30;

/** One page of a queue, what is due first at the top. */
export function leadQueue(by: Member, { view, page }: { view: View; page: number }) {
  return asMember(by, async (tx) => {
    const where = inView(tx, view, by);
    const [all] = await tx.select({ n: count() }).from(leads).where(where);
    const pages = Math.max(1, Math.ceil((all?.n ?? 0) / perPage));
    const here = Math.min(Math.max(1, page), pages);
    const rows: LeadRow[] = await tx
      .select({
        number: leads.number,
        kind: leads.kind,
        channel: submissions.channel,
        stage: leads.stage,
        topic: leads.topicSlug,
        merchantName: submissions.merchantName,
        township: submissions.township,
        openedOn: leads.openedOn,
        acceptedOn: leads.acceptedOn,
        dueOn: leads.dueOn,
        gist: sql<string>`left(${submissions.story}, 60)`,
        claimedBy: members.name,
        sameMerchant: sql<number>`(select count(*)::int from leads other where other.merchant_id = ${leads.merchantId} and other.id <> ${leads.id})`,
      })
      .from(leads)
      .innerJoin(submissions, eq(submissions.id, leads.submissionId))
      .leftJoin(members, eq(members.id, leads.claimedBy))
      .where(where)
      .orderBy(...(view === "closed" ? [desc(leads.closedOn)] : [sql`${leads.dueOn} asc nulls last`]), asc(leads.number))
      .limit(perPage)
      .offset((here - 1) * perPage);
    return { rows, total: all?.n ?? 0, pages, page: here, today: await today(tx) };
  });
}
