import { eq } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { publishedCases } from "#db/schema/cases.ts";

/** Whether the public reads a case at this moment, by the view that decides it. */
export async function isPublished(tx: Tx, caseId: string): Promise<boolean> {
  const [row] = await tx.select({ id: publishedCases.id }).from(publishedCases).where(eq(publishedCases.id, caseId));
  return Boolean(row);
}
