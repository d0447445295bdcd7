import { inArray } from "drizzle-orm";
import { hitOf } from "#app/cases/redaction-warnings.ts";
import type { Tx } from "#db/client.server.ts";
import { caseRedactions } from "#db/schema/case-redactions.ts";

/** Of these cases, every hit somebody let stand, as "case hit". */
export async function allowedWords(tx: Tx, caseIds: string[]): Promise<Set<string>> {
  if (!caseIds.length) return new Set();
  const { caseId, kind, found } = caseRedactions;
  const rows = await tx.select({ caseId, kind, found }).from(caseRedactions).where(inArray(caseId, caseIds));
  return new Set(rows.map((row) => `${row.caseId} ${hitOf(row.kind, row.found)}`));
}
