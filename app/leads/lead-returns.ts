import { asc, eq } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { leadReturns, leadRulings } from "#db/schema/lead-returns.ts";
import { members, units } from "#db/schema/team.ts";
import type { Stage } from "./lead-stages.ts";

/** After so many returns a leader decides whose it is. */
export const returnsBeforeLeader = 2;

/** What has been accepted or filed is the bureau's own word by now: it is finished where it stands. */
export const isReturnable = (stage: Stage): boolean => ["unclaimed", "considering", "checking"].includes(stage);

/** Who gave a lead back, when and why, oldest first. */
export function returnsOf(tx: Tx, leadId: string) {
  return tx
    .select({ unit: units.name, unitEn: units.nameEn, who: members.name, reason: leadReturns.reason, at: leadReturns.at })
    .from(leadReturns)
    .innerJoin(units, eq(units.id, leadReturns.unitId))
    .innerJoin(members, eq(members.id, leadReturns.memberId))
    .where(eq(leadReturns.leadId, leadId))
    .orderBy(asc(leadReturns.at));
}

export async function isRuled(tx: Tx, leadId: string): Promise<boolean> {
  const [ruling] = await tx.select({ at: leadRulings.at }).from(leadRulings).where(eq(leadRulings.leadId, leadId));
  return ruling !== undefined;
}

/** It came back twice, and no leader has decided yet. */
export async function waitsForLeader(tx: Tx, leadId: string): Promise<boolean> {
  return (await returnsOf(tx, leadId)).length >= returnsBeforeLeader && !(await isRuled(tx, leadId));
}
