import { and, eq, isNull, ne, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { issuesOf, text } from "#app/i18n/issues.ts";
import type { Issue } from "#app/i18n/keys.ts";
import { townshipRows } from "#app/plans/townships.ts";
import type { Tx } from "#db/client.server.ts";
import { operators } from "#db/schema/operators.ts";
import { readCreditCode } from "./credit-code.ts";
import type { Operator } from "./find-operators.ts";
import { nameKey } from "./name-key.ts";

const operatorForm = z.object({
  name: text(2, 80, "merchants.issues.name").refine((name) => nameKey(name).length >= 2, "merchants.issues.name"),
  address: text(2, 120, "merchants.issues.address"),
});

type Read = { operator: Operator & { nameKey: string }; issues: [] } | { operator: null; issues: Issue[] };

/** An operator as it stands in the register, or every fault at its field. `self` is the one being corrected. */
export async function readOperator(tx: Tx, typed: Record<string, string>, self?: string): Promise<Read> {
  const issues: Issue[] = [];
  const code = typed.creditCode?.trim() ? readCreditCode(typed.creditCode) : null;
  if (code?.outcome === "wrong") issues.push({ field: "creditCode", key: `merchants.code.${code.why}` });
  const form = operatorForm.safeParse(typed);
  if (!form.success) issues.push(...issuesOf(form.error));
  const township = typed.township || null;
  if (township && !(await townshipRows(tx)).includes(township)) issues.push({ field: "township", key: "intake.issues.township" });
  if (!form.success || issues.length) return { operator: null, issues };
  const operator = { ...form.data, nameKey: nameKey(form.data.name), creditCode: code?.outcome === "right" ? code.code : null, township };
  const taken = await alreadyThere(tx, operator, self);
  return taken ? { operator: null, issues: [taken] } : { operator, issues: [] };
}

async function alreadyThere(tx: Tx, { nameKey: key, creditCode, township }: Operator & { nameKey: string }, self?: string) {
  const others = and(isNull(operators.endedOn), self ? ne(operators.id, self) : undefined);
  const known = (same: SQL) => tx.select({ id: operators.id }).from(operators).where(and(others, same)).limit(1);
  if (creditCode && (await known(eq(operators.creditCode, creditCode))).length)
    return { field: "creditCode", key: "merchants.issues.codeTaken" } satisfies Issue;
  const sameName = sql`${operators.nameKey} = ${key} and ${operators.township} is not distinct from ${township}`;
  return (await known(sameName)).length ? ({ field: "name", key: "merchants.issues.nameTaken" } satisfies Issue) : null;
}
