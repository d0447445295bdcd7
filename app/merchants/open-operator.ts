import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { operators } from "#db/schema/operators.ts";
import type { Operator } from "./find-operators.ts";

export const isOperatorId = (id: string): boolean => z.uuid().safeParse(id).success;

/** One operator, while it can be found; null when it has ended or was never there. */
export function openOperator(id: string, by: Member): Promise<(Operator & { id: string }) | null> {
  return asMember(by, async (tx) => {
    if (!isOperatorId(id)) return null;
    const { name, creditCode, address, township } = operators;
    const [found] = await tx
      .select({ id: operators.id, name, creditCode, address, township })
      .from(operators)
      .where(and(eq(operators.id, id), isNull(operators.endedOn)));
    return found ?? null;
  });
}
