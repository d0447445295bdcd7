import { and, eq, isNull } from "drizzle-orm";
import { record } from "#app/activity/record.ts";
import { today } from "#app/deadlines/today.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { operators } from "#db/schema/operators.ts";
import { isOperatorId } from "./open-operator.ts";

/** Nobody finds the operator from now on. What was filed about it stays as it is. */
export function endOperator(id: string, by: Member): Promise<{ outcome: "ended" | "unknown" }> {
  return asMember(by, async (tx) => {
    if (!isOperatorId(id)) return { outcome: "unknown" };
    const [ended] = await tx
      .update(operators)
      .set({ endedOn: await today(tx) })
      .where(and(eq(operators.id, id), isNull(operators.endedOn)))
      .returning({ id: operators.id });
    if (!ended) return { outcome: "unknown" };
    await record(tx, "operator.ended", { kind: "operator", id });
    return { outcome: "ended" };
  });
}
