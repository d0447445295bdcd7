import { asc, count, eq, sql } from "drizzle-orm";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { submissions } from "#db/schema/intake.ts";
import { leads, type RoutingWhy } from "#db/schema/leads.ts";
import type { LeadKind } from "./lead-stages.ts";
import { toCheck } from "./to-check.ts";

export type ToCheckRow = {
  number: string;
  kind: LeadKind;
  openedOn: string;
  dueOn: string | null;
  merchantName: string;
  /** The beginning of the story. */
  gist: string;
  reason: RoutingWhy["rule"];
};

const perPage = 50;

/** One page of what is to be checked, the oldest first. */
export function toCheckList(by: Member, page: number) {
  return asMember(by, async (tx) => {
    const [all] = await tx.select({ n: count() }).from(leads).where(toCheck);
    const pages = Math.max(1, Math.ceil((all?.n ?? 0) / perPage));
    const here = Math.min(Math.max(1, page), pages);
    const rows: ToCheckRow[] = await tx
      .select({
        ...{ number: leads.number, kind: leads.kind, openedOn: leads.openedOn, dueOn: leads.dueOn, merchantName: submissions.merchantName },
        gist: sql<string>`left(${submissions.story}, 60)`,
        reason: sql<RoutingWhy["rule"]>`${leads.why}->>'rule'`,
      })
      .from(leads)
      .innerJoin(submissions, eq(submissions.id, leads.submissionId))
      .where(toCheck)
      .orderBy(asc(leads.openedOn), asc(leads.number))
      .limit(perPage)
      .offset((here - 1) * perPage);
    return { rows, total: all?.n ?? 0, pages, page: here };
  });
}

/** How many wait to be looked at. */
export function toCheckCount(by: Member): Promise<number> {
  return asMember(by, async (tx) => {
    const [all] = await tx.select({ n: count() }).from(leads).where(toCheck);
    return all?.n ?? 0;
  });
}
