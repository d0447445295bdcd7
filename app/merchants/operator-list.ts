import { count, sql } from "drizzle-orm";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { operators } from "#db/schema/operators.ts";
import type { Operator } from "./find-operators.ts";
import { sought } from "./sought.ts";

const perPage = 40;

export type ListedOperator = Operator & { id: string; endedOn: string | null };
export type OperatorList = { rows: ListedOperator[]; total: number; page: number; pages: number };

/** What the bureau entered, by name, those that have ended last; with `asked`, the ones that fit it, the nearest first. */
export function operatorList(by: Member, { asked, page }: { asked: string; page: number }): Promise<OperatorList> {
  return asMember(by, async (tx) => {
    const { id, name, creditCode, address, township, endedOn } = operators;
    const narrowed = sought(asked, { nameKey: sql`${operators.nameKey}`, creditCode: sql`${creditCode}` });
    const [all] = await tx.select({ n: count() }).from(operators).where(narrowed?.matches);
    const total = all?.n ?? 0;
    const pages = Math.max(1, Math.ceil(total / perPage));
    const here = Math.min(Math.max(1, page), pages);
    const rows = await tx
      .select({ id, name, creditCode, address, township, endedOn })
      .from(operators)
      .where(narrowed?.matches)
      .orderBy(sql`${endedOn} is not null`, narrowed?.order ?? name, id)
      .limit(perPage)
      .offset((here - 1) * perPage);
    return { rows, total, page: here, pages };
  });
}
