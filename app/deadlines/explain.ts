import type { Translate } from "#app/i18n/keys.ts";
import type { DueReason } from "#db/schema/leads.ts";

/**
 * Why this date, in a sentence or two a citizen can check: from when, how long, what was left out, which rule.
 *
 * @param shown how the page writes a day
 */
export function explain(reason: DueReason, dueOn: string, t: Translate, shown: (day: string) => string): string {
  const { amount, source, article } = reason;
  const facts = { start: shown(reason.start), amount, source, article, dueOn: shown(dueOn) };
  const parts = [t(reason.unit === "working-days" ? "deadlines.why.workingDays" : "deadlines.why.days", facts)];
  const left = named(reason.skipped);
  const made = named(reason.worked);
  if (left) parts.push(t("deadlines.why.skipped", { names: left, days: reason.skipped.length }));
  if (made) parts.push(t("deadlines.why.worked", { names: made, days: reason.worked.length }));
  if (reason.calendarMissing) parts.push(t("deadlines.why.calendarMissing"));
  return parts.join(t("deadlines.why.join"));
}

const named = (days: { name: string }[]): string => [...new Set(days.map((day) => day.name))].join("、");
