import type { Translate, WordKey } from "#app/i18n/keys.ts";
import type { Language } from "#app/i18n/languages.ts";
import { showDate } from "#app/web/ui/show.ts";

/** The ways in which a plan says when something is due (`ReadDeadline.when`), and the words for each. */
const ways: [RegExp, WordKey][] = [
  [/^(?<date>\d{4}-\d\d-\d\d)$/, "plans.when.day"],
  [/^(?<year>\d{4})-(?<month>\d\d)$/, "plans.when.month"],
  [/^(?<month>\d\d)-(?<day>\d\d)$/, "plans.when.dayOfYear"],
  [/^monthly:(?<day>\d+)$/, "plans.when.monthlyBy"],
  [/^monthly:last$/, "plans.when.monthlyLast"],
  [/^monthly:last-working-day$/, "plans.when.monthlyLastWorkingDay"],
  [/^monthly$/, "plans.when.monthly"],
  [/^quarterly:(?<day>\d+)$/, "plans.when.quarterlyBy"],
  [/^quarterly:last-month:(?<day>\d+)$/, "plans.when.quarterlyLastMonth"],
  [/^quarterly:last$/, "plans.when.quarterlyLast"],
  [/^quarterly$/, "plans.when.quarterly"],
  [/^half-monthly$/, "plans.when.halfMonthly"],
  [/^two-monthly:(?<day>\d+)$/, "plans.when.twoMonthly"],
  [/^half-yearly$/, "plans.when.halfYearly"],
  [/^weekly:(?<weekday>[1-7])$/, "plans.when.weeklyBy"],
  [/^weekly$/, "plans.when.weekly"],
  [/^yearly$/, "plans.when.yearly"],
  [/^any-time$/, "plans.when.anyTime"],
  [/^masked$/, "plans.when.masked"],
];

/** "monthly:2" → "每月 2 日前". What it cannot say, a person must. */
export function whenSaid(when: string, t: Translate, language: Language): string {
  for (const [pattern, key] of ways) {
    const found = pattern.exec(when);
    if (found) return t(key, factsOf(found.groups ?? {}, language));
  }
  return t("plans.when.unclear");
}

function factsOf({ date, weekday, year, month, day }: Record<string, string>, language: Language): Record<string, string | number> {
  const named = (options: Intl.DateTimeFormatOptions, at: Date) =>
    new Intl.DateTimeFormat(language === "zh" ? "zh-CN" : "en-GB", { ...options, timeZone: "UTC" }).format(at);
  return {
    ...(date && { date: showDate(date, language) }),
    ...(year && { year }),
    ...(month && { month: named({ month: language === "zh" ? "numeric" : "long" }, new Date(Date.UTC(2024, Number(month) - 1))) }),
    ...(day && { day: Number(day) }),
    // 1 January 2024 was a Monday.
    ...(weekday && { weekday: named({ weekday: "long" }, new Date(Date.UTC(2024, 0, Number(weekday)))) }),
  };
}
