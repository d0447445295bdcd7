import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { record } from "#app/activity/record.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { identityOpenings } from "#db/schema/identity.ts";
import { leads } from "#db/schema/leads.ts";
import { mayDecide } from "./identity-state.ts";

export type DecideIdentityOutcome = { outcome: "decided" } | { outcome: "unknown" };

/**
 * A colleague or a leader agrees to a request to see who sent it, or refuses. It names the request that was read, so that
 * nobody agrees to a reason they have not seen. From agreeing, the database counts a quarter of an hour.
 */
export async function decideIdentity(
  number: string,
  openingId: string,
  decision: "agreed" | "refused",
  by: Member,
): Promise<DecideIdentityOutcome> {
  if (!z.uuid().safeParse(openingId).success) return { outcome: "unknown" };
  return asMember<DecideIdentityOutcome>(by, async (tx) => {
    const [lead] = await tx.select().from(leads).where(eq(leads.number, number));
    if (!lead) return { outcome: "unknown" };
    const waiting = and(eq(identityOpenings.id, openingId), eq(identityOpenings.leadId, lead.id), isNull(identityOpenings.decision));
    const [opening] = await tx.select().from(identityOpenings).where(waiting).for("update");
    if (!opening || !mayDecide(lead, opening, by)) return { outcome: "unknown" };
    await tx.update(identityOpenings).set({ decision, decidedBy: by.id }).where(eq(identityOpenings.id, opening.id));
    await record(tx, `identity.${decision}`, { kind: "lead", id: lead.id });
    return { outcome: "decided" };
  });
}
