import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { leadTasks } from "#db/schema/leads.ts";
import type { Lead } from "./change-lead.ts";
import { giveTasks } from "./insert-lead.ts";

type Helper = { unitId: string; role: "joint-owner" | "partner" | "guide" };

/**
 * Moves a lead to another unit's queue; the giver no longer sees it, so the database moves the row. Unfinished tasks end,
 * new helpers get theirs.
 */
export async function handOver(tx: Tx, lead: Lead, unitId: string, helpers: Helper[] = []): Promise<void> {
  await tx.delete(leadTasks).where(and(eq(leadTasks.leadId, lead.id), isNull(leadTasks.doneOn)));
  await giveTasks(tx, lead, helpers);
  await tx.execute(sql`select hand_over_lead(${lead.id}, ${unitId})`);
}
