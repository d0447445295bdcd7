import { record } from "#app/activity/record.ts";
import type { Issue } from "#app/i18n/keys.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { operators } from "#db/schema/operators.ts";
import { readOperator } from "./read-operator.ts";

/** An operator is entered from the public register; from then on everybody can find it by typing. */
export function addOperator(
  typed: Record<string, string>,
  by: Member,
): Promise<{ outcome: "added" } | { outcome: "invalid"; issues: Issue[] }> {
  return asMember(by, async (tx) => {
    const { operator, issues } = await readOperator(tx, typed);
    if (!operator) return { outcome: "invalid", issues };
    const [added] = await tx.insert(operators).values(operator).onConflictDoNothing().returning({ id: operators.id });
    // A colleague entered the same one in this very moment.
    if (!added) return { outcome: "invalid", issues: [{ field: "name", key: "merchants.issues.nameTaken" }] };
    await record(tx, "operator.added", { kind: "operator", id: added.id });
    return { outcome: "added" };
  });
}
