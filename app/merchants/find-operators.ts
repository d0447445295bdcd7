import { sql } from "drizzle-orm";
import { asCitizen, asMember, type Tx } from "#db/client.server.ts";
import { sought } from "./sought.ts";

/** An operator of the public register, as anybody may find it. */
export type Operator = { name: string; creditCode: string | null; address: string; township: string | null };

/**
 * At most eight operators of the register that fit what was typed, the nearest first; none for fewer than two characters.
 * Reads a view of what the bureau entered itself: whoever is known only because somebody reported them is not in it.
 */
export const findOperators = (typed: string): Promise<Operator[]> => asCitizen((tx) => operatorsLike(tx, typed));

/** The same, for a colleague who takes something down. */
export const findOperatorsFor = (by: { id: string }, typed: string): Promise<Operator[]> => asMember(by, (tx) => operatorsLike(tx, typed));

async function operatorsLike(tx: Tx, typed: string): Promise<Operator[]> {
  const asked = sought(typed, { nameKey: sql`name_key`, creditCode: sql`credit_code` });
  if (!asked) return [];
  const rows = await tx.execute<Operator>(
    sql`select name, credit_code as "creditCode", address, township from known_operators where ${asked.matches} order by ${asked.order} limit 8`,
  );
  return [...rows];
}
