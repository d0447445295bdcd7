import { eq } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { releasedCases } from "#db/schema/published-cases.ts";

/** Whether a case is out at this moment, for everybody or for one trade, by the view that decides it. */
export async function isPublished(tx: Tx, caseId: string): Promise<boolean> {
  const [row] = await tx.select({ id: releasedCases.id }).from(releasedCases).where(eq(releasedCases.id, caseId));
  return Boolean(row);
}
