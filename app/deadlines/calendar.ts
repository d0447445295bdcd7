import { and, gte, lte, sql } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { calendarDays, calendarYears } from "#db/schema/deadlines.ts";

/** Days that differ from the week, and the years whose notice has been entered. Days are "YYYY-MM-DD". */
export type Calendar = { special: ReadonlyMap<string, { working: boolean; name: string }>; years: ReadonlySet<number> };

/** The calendar around a day, long enough for every limit there is (a year and a half). One question, as every filing asks it. */
export async function calendarFrom(tx: Tx, start: string): Promise<Calendar> {
  const { day, working, name } = calendarDays;
  const last = `${Number(start.slice(0, 4)) + 1}-12-31`;
  type Row = { days: { day: string; working: boolean; name: string }[]; years: number[] };
  const [row] = await tx.execute<Row>(sql`
    select (select coalesce(json_agg(json_build_object('day', ${day}, 'working', ${working}, 'name', ${name})), '[]') from ${calendarDays}
        where ${and(gte(day, start), lte(day, last))}) as days,
      array(select ${calendarYears.year} from ${calendarYears}) as years`);
  return {
    special: new Map(row?.days.map(({ day, working, name }) => [day, { working, name }])),
    years: new Set(row?.years),
  };
}
