import { and, eq } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { caseVersions } from "#db/schema/case-reviews.ts";

/** Whether a member wrote any version of a case: then the readings are somebody else's. */
export async function isEditor(tx: Tx, caseId: string, memberId: string): Promise<boolean> {
  const own = and(eq(caseVersions.caseId, caseId), eq(caseVersions.editorId, memberId));
  const [row] = await tx.select({ n: caseVersions.n }).from(caseVersions).where(own).limit(1);
  return Boolean(row);
}
