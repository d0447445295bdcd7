import { and, desc, eq, lt, lte, sql } from "drizzle-orm";
import type { Member } from "#app/team/member.ts";
import { asMember, type Tx } from "#db/client.server.ts";
import { plans } from "#db/schema/plans.ts";
import { type Plan, planContent } from "./plan-content.ts";

/** The newest plan whose moment has come, with its areas in order. */
export function planInForce(by: Member): Promise<Plan | null> {
  return asMember(by, async (tx) => {
    const plan = await currentPlan(tx);
    return plan && planContent(tx, plan);
  });
}

/** Any plan that was ever confirmed, by its year and version. */
export function planNumbered(year: number, version: number, by: Member): Promise<Plan | null> {
  return asMember(by, async (tx) => {
    const [plan] = await tx
      .select()
      .from(plans)
      .where(and(eq(plans.year, year), eq(plans.version, version)));
    return plan ? planContent(tx, plan) : null;
  });
}

/** The last plan of an earlier year: what this year's is compared with. */
export function planBefore(year: number, by: Member): Promise<Plan | null> {
  return asMember(by, async (tx) => {
    const [plan] = await tx.select().from(plans).where(lt(plans.year, year)).orderBy(desc(plans.year), desc(plans.version)).limit(1);
    return plan ? planContent(tx, plan) : null;
  });
}

/** Every plan there is, newest first, and whether it was, is or will be in force. */
export function planList(
  by: Member,
): Promise<{ year: number; version: number; title: string; inForceFrom: Date; state: "past" | "now" | "coming" }[]> {
  const { year, version, title, inForceFrom } = plans;
  return asMember(by, async (tx) => {
    const current = await currentPlan(tx);
    const rows = await tx
      .select({ id: plans.id, year, version, title, inForceFrom, coming: sql<boolean>`${inForceFrom} > statement_timestamp()` })
      .from(plans)
      .orderBy(desc(year), desc(version));
    return rows.map(({ id, coming, ...plan }) => ({ ...plan, state: coming ? "coming" : id === current?.id ? "now" : "past" }));
  });
}

export async function currentPlan(tx: Tx) {
  const [plan] = await tx
    .select()
    .from(plans)
    .where(lte(plans.inForceFrom, sql`statement_timestamp()`))
    .orderBy(desc(plans.inForceFrom), desc(plans.confirmedAt))
    .limit(1);
  return plan ?? null;
}
