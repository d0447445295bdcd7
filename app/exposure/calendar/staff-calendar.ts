import { sql } from "drizzle-orm";
import { today } from "#app/deadlines/today.ts";
import type { DayState } from "#app/exposure/day-state.ts";
import type { Member } from "#app/team/member.ts";
import { asMember } from "#db/client.server.ts";
import { scheduledDays } from "./calendar-year.ts";
import { type Occasion, occasionsOf } from "./occasion-list.ts";
import { type CalendarEntry, writeCalendar } from "./write-calendar.ts";

type Words = { name: string; state: (state: DayState) => string; occasion: (occasion: Occasion) => string };

/**
 * Everything scheduled as an iCalendar file for a colleague's own calendar: the days of last year, this and the next with where each
 * stands, and the occasions. Titles of days to come are in it: it is for staff only. `origin` is where the desk stands.
 */
export function staffCalendar(by: Member, origin: string, words: Words): Promise<string> {
  return asMember(by, async (tx) => {
    const year = Number((await today(tx)).slice(0, 4));
    const [now] = await tx.execute<{ now: number }>(sql`select extract(epoch from statement_timestamp())::float8 * 1000 as now`);
    const days = (await scheduledDays(tx, year - 1, year + 1)).map(
      ({ id, slug, title, releaseAt, state }): CalendarEntry => ({
        ...{ uid: `day-${id}`, title: `${title}（${words.state(state)}）`, about: "", at: releaseAt },
        url: `${origin}/staff/exposure/${slug}`,
      }),
    );
    const occasions = (await occasionsOf(tx, [year, year + 1])).map(
      (occasion): CalendarEntry => ({
        ...{ startsOn: occasion.startsOn, endsOn: occasion.endsOn, title: words.occasion(occasion), about: "", url: "" },
        uid: `occasion-${occasion.id ?? `${occasion.slug}-${occasion.startsOn}`}`,
      }),
    );
    return writeCalendar(words.name, [...days, ...occasions], new Date(now?.now ?? 0));
  });
}
