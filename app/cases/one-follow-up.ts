import { and, eq } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { cases } from "#db/schema/cases.ts";
import { caseRechecks, operatorReplies } from "#db/schema/follow-ups.ts";
import type { FollowUpKind } from "./follow-up-form.ts";

const tables = { rechecks: caseRechecks, replies: operatorReplies } satisfies Record<FollowUpKind, unknown>;

/** One recheck or reply of a case, its row held until the change has committed; null for one that is not of this case. */
export async function oneFollowUp(tx: Tx, number: string, kind: FollowUpKind, id: string) {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null;
  const table = tables[kind];
  const { caseId, memberId, confirmedAt, takenBackAt } = table;
  const [row] = await tx
    .select({ caseId, memberId, confirmedAt, takenBackAt })
    .from(table)
    .innerJoin(cases, eq(cases.id, caseId))
    .where(and(eq(table.id, id), eq(cases.number, number)))
    .for("update", { of: table });
  return row ? { ...row, table } : null;
}
