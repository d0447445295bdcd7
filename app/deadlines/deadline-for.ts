import { and, desc, eq, gte, isNull, lte, or } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { deadlineRules } from "#db/schema/deadlines.ts";
import type { DueReason } from "#db/schema/leads.ts";
import { calendarFrom } from "./calendar.ts";
import { dueDate } from "./due-date.ts";

export type RuleSlug = "complaint-acceptance" | "complaint-mediation" | "tip-check" | "advert-answer";

/** The due date that a rule gives for an event on `start`, by the version in force on that day, with the reason. */
export async function deadlineFor(tx: Tx, slug: RuleSlug, start: string): Promise<{ dueOn: string; dueReason: DueReason }> {
  const inForce = and(
    eq(deadlineRules.slug, slug),
    lte(deadlineRules.effectiveFrom, start),
    or(isNull(deadlineRules.effectiveTo), gte(deadlineRules.effectiveTo, start)),
  );
  const rules = tx.select().from(deadlineRules).where(inForce).orderBy(desc(deadlineRules.effectiveFrom)).limit(1);
  const [[rule], calendar] = await Promise.all([rules, calendarFrom(tx, start)]);
  if (!rule) throw new Error(`no version of the rule ${slug} is in force`);
  const { dueOn, ...counted } = dueDate(start, rule.amount, rule.unit, calendar);
  const { source, article, amount, unit } = rule;
  return { dueOn, dueReason: { rule: slug, source, article, amount, unit, start, ...counted } };
}
