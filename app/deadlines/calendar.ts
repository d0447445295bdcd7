import { and, gte, lte } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { calendarDays, calendarYears } from "#db/schema/deadlines.ts";

/** Days that differ from the week, and the years whose notice has been entered. Days are "YYYY-MM-DD". */
export type Calendar = { special: ReadonlyMap<string, { working: boolean; name: string }>; years: ReadonlySet<number> };

/** The calendar around a day, long enough for every limit there is (a year and a half). */
export async function calendarFrom(tx: Tx, day: string): Promise<Calendar> {
  const last = `${Number(day.slice(0, 4)) + 1}-12-31`;
  const [days, years] = await Promise.all([
    tx
      .select()
      .from(calendarDays)
      .where(and(gte(calendarDays.day, day), lte(calendarDays.day, last))),
    tx.select({ year: calendarYears.year }).from(calendarYears),
  ]);
  return {
    special: new Map(days.map(({ day, working, name }) => [day, { working, name }])),
    years: new Set(years.map((row) => row.year)),
  };
}
