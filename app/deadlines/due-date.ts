import type { Calendar } from "./calendar.ts";
import { isWorkingDay } from "./working-day.ts";

export type Counted = {
  dueOn: string;
  skipped: { day: string; name: string }[];
  worked: { day: string; name: string }[];
  /** A day that was counted lies in a year whose holidays are not known yet. */
  calendarMissing: boolean;
};

/**
 * When a period ends (市监令121 art. 45): the first day is not counted. Working days leave out weekends and holidays and
 * count made-up days; a period of days that ends on a public holiday ends on the first day after it, but a bare weekend
 * does not move it (earlier is always safe).
 *
 * @param start day of the event, "YYYY-MM-DD"
 */
export function dueDate(start: string, amount: number, unit: "working-days" | "days", calendar: Calendar): Counted {
  const skipped: Counted["skipped"] = [];
  const worked: Counted["worked"] = [];
  let day = start;
  let left = amount;
  while (left > 0) {
    day = dayAfter(day);
    const special = calendar.special.get(day);
    if (unit === "days") left--;
    else if (isWorkingDay(day, calendar)) {
      left--;
      if (special) worked.push({ day, name: special.name });
    } else if (special) skipped.push({ day, name: special.name });
  }
  for (let holiday = calendar.special.get(day); holiday && !holiday.working; holiday = calendar.special.get(day)) {
    skipped.push({ day, name: holiday.name });
    day = dayAfter(day);
  }
  const years = [Number(start.slice(0, 4)), Number(day.slice(0, 4))];
  return { dueOn: day, skipped, worked, calendarMissing: years.some((year) => !calendar.years.has(year)) };
}

export function dayAfter(day: string, days = 1): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}
