import { and, desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { may } from "#app/team/may.ts";
import type { Member } from "#app/team/member.ts";
import type { Tx } from "#db/client.server.ts";
import { identityOpenings } from "#db/schema/identity.ts";
import { members } from "#db/schema/team.ts";
import type { Lead } from "./change-lead.ts";

type Subject = "sender" | "claim";

export type Identity = Awaited<ReturnType<typeof identityOf>>;

/** Whether a contact is kept, and the last request to see it by the one who works on the lead now. */
export async function identityOf(tx: Tx, lead: Lead, submission: { id: string; sealedContact: Buffer | null }) {
  const [kept] = await tx.execute<{ shredded: string | null }>(sql`select contact_shredded_on(${submission.id})::text as shredded`);
  return {
    hasContact: submission.sealedContact !== null,
    shreddedOn: kept?.shredded ?? null,
    request: lead.claimedBy ? await lastRequest(tx, lead.id, lead.claimedBy, "sender") : null,
  };
}

export function mayAsk(lead: Lead, { hasContact, shreddedOn, request }: Identity, by: Member): boolean {
  const unanswered = request !== null && (request.decision === null || request.open);
  return holds(lead, by) && hasContact && shreddedOn === null && !unanswered;
}

export function mayDecide(lead: Lead, request: { askedBy: string; decision: string | null; subject: Subject } | null, by: Member): boolean {
  if (!request || request.decision !== null || request.askedBy === by.id) return false;
  // A reward is claimed once the tip is closed; who sent it is nobody's business any more then.
  if (request.subject === "sender" && lead.stage === "closed") return false;
  return may(by, "identity.decide") && (by.role === "leader" || lead.ownerUnitId === by.unit.id);
}

export const mayOpen = (lead: Lead, { shreddedOn, request }: Identity, by: Member): boolean =>
  holds(lead, by) && shreddedOn === null && request?.open === true;

const holds = (lead: Lead, by: Member): boolean =>
  may(by, "leads.work") && lead.claimedBy === by.id && lead.ownerUnitId === by.unit.id && lead.stage !== "closed";

export async function lastRequest(tx: Tx, leadId: string, askedBy: string, subject: Subject) {
  const [asker, decider] = [alias(members, "asker"), alias(members, "decider")];
  const { id, reason, askedAt, decision, decidedAt, openUntil } = identityOpenings;
  const [last] = await tx
    .select({
      ...{ id, reason, askedAt, decision, decidedAt, openUntil },
      askedBy: identityOpenings.askedBy,
      subject: identityOpenings.subject,
      who: asker.name,
      decider: decider.name,
      open: sql<boolean>`coalesce(statement_timestamp() < ${openUntil}, false)`,
    })
    .from(identityOpenings)
    .innerJoin(asker, eq(asker.id, identityOpenings.askedBy))
    .leftJoin(decider, eq(decider.id, identityOpenings.decidedBy))
    .where(and(eq(identityOpenings.leadId, leadId), eq(identityOpenings.askedBy, askedBy), eq(identityOpenings.subject, subject)))
    .orderBy(desc(askedAt))
    .limit(1);
  return last ?? null;
}
