import { and, eq, isNull } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { asMember, isDuplicate } from "#db/client.server.ts";
import { operators } from "#db/schema/operators.ts";
import { isOperatorId } from "./open-operator.ts";
import { readOperator } from "./read-operator.ts";

export type CorrectOutcome = { outcome: "corrected" | "unknown" } | { outcome: "invalid"; issues: Issue[] };

/** What stands in the register has changed, or was entered wrongly. Filings keep what their senders wrote. */
export async function correctOperator(id: string, typed: Record<string, string>, by: Member): Promise<CorrectOutcome> {
  try {
    return await correct(id, typed, by);
  } catch (error) {
    // A colleague gave the same name or code to another one in this very moment.
    if (isDuplicate(error)) return { outcome: "invalid", issues: [{ field: "name", key: "merchants.issues.nameTaken" }] };
    throw error;
  }
}

const correct = (id: string, typed: Record<string, string>, by: Member): Promise<CorrectOutcome> =>
  asMember(by, async (tx) => {
    const known = and(eq(operators.id, id), isNull(operators.endedOn));
    if (!isOperatorId(id) || !(await tx.select({ id: operators.id }).from(operators).where(known).for("update")).length)
      return { outcome: "unknown" };
    const { operator, issues } = await readOperator(tx, typed, id);
    if (!operator) return { outcome: "invalid", issues };
    await tx.update(operators).set(operator).where(known);
    await record(tx, "operator.corrected", { kind: "operator", id });
    return { outcome: "corrected" };
  });
