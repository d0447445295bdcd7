import ICAL from "ical.js";

/**
 * One day or several of somebody's calendar; the days are Shanghai's, "YYYY-MM-DD", both in it. Null dates: it has none that can be read.
 */
export type ReadEvent = { uid: string; name: string; startsOn: string | null; endsOn: string | null };

const most = { events: 500, turns: 2_000, each: 20 };

/** The events of an iCalendar file that fall between two days; one that comes back every year comes once for each. Null: no such file. */
export function readCalendar(text: string, from: string, to: string): ReadEvent[] | null {
  try {
    const calendar = new ICAL.Component(ICAL.parse(text));
    if (calendar.name !== "vcalendar") return null;
    const events = calendar.getAllSubcomponents("vevent").slice(0, most.events);
    return events.flatMap((component) => oneOrMany(new ICAL.Event(component), from, to)).slice(0, most.events);
  } catch {
    return null;
  }
}

function oneOrMany(event: ICAL.Event, from: string, to: string): ReadEvent[] {
  const known = { uid: event.uid || event.summary || "", name: (event.summary ?? "").trim() };
  try {
    if (!event.startDate) return [{ ...known, startsOn: null, endsOn: null }];
    if (!event.isRecurring()) return [{ ...known, ...daysOf(event.startDate, event.endDate) }].filter(within(from, to));
    const found: ReadEvent[] = [];
    const turns = event.iterator();
    for (let turn = 0; turn < most.turns && found.length < most.each; turn += 1) {
      const next = turns.next();
      if (!next || dayIn(next) > to) break;
      const { startDate, endDate } = event.getOccurrenceDetails(next);
      const days = daysOf(startDate, endDate);
      found.push({ ...known, uid: `${known.uid}/${days.startsOn}`, ...days });
    }
    return found.filter(within(from, to));
  } catch {
    return [{ ...known, startsOn: null, endsOn: null }];
  }
}

const within = (from: string, to: string) => (event: { startsOn: string | null; endsOn: string | null }) =>
  !event.startsOn || !event.endsOn || (event.endsOn >= from && event.startsOn <= to);

/** Whole days end before the day their end names; what has hours ends on the day of its last moment. */
function daysOf(start: ICAL.Time, end: ICAL.Time | null): { startsOn: string; endsOn: string } {
  const startsOn = dayIn(start);
  if (!end) return { startsOn, endsOn: startsOn };
  const last = end.clone();
  last.adjust(start.isDate ? -1 : 0, 0, 0, start.isDate ? 0 : -1);
  const endsOn = dayIn(last);
  return { startsOn, endsOn: endsOn < startsOn ? startsOn : endsOn };
}

const dayIn = (time: ICAL.Time): string =>
  time.isDate ? time.toString().slice(0, 10) : new Date(time.toJSDate().getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
