import type { Calendar } from "./calendar.ts";
import { dayAfter } from "./due-date.ts";
import { minutesOf, type Stretch } from "./office-hours.ts";
import { isWorkingDay } from "./working-day.ts";

/**
 * When so many working hours are over: only the bureau's hours on its working days count, made-up days among them. From a minute they
 * run at once. From a day whose minute nobody knows they run as the next working day begins: its own day is not counted, as in
 * 市监令121 art. 45.
 *
 * @param start "YYYY-MM-DD HH:MM" in Shanghai, or "YYYY-MM-DD"
 * @returns "YYYY-MM-DD HH:MM" in Shanghai
 * @throws when `hours` is no number of hours, which would never be over
 */
export function afterWorkingHours(start: string, hours: number, worked: Stretch[], calendar: Calendar): string {
  if (!(hours >= 0 && hours < 10_000)) throw new Error(`${hours} is no number of working hours`);
  const [first = "", clock] = start.split(" ");
  let day = clock ? first : dayAfter(first);
  let since = clock ? minutesOf(clock) : 0;
  for (let left = hours * 60; ; day = dayAfter(day), since = 0) {
    if (!isWorkingDay(day, calendar)) continue;
    for (const { from, to } of worked) {
      const begins = Math.max(from, since);
      if (begins + left <= to) return `${day} ${clockAt(begins + left)}`;
      left -= Math.max(0, to - begins);
    }
  }
}

const clockAt = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
