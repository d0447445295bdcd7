import ICAL from "ical.js";

/** A thing in a calendar: whole days (`startsOn` to `endsOn`, both "YYYY-MM-DD" and both in it), or an hour from a moment. */
export type CalendarEntry = { uid: string; title: string; about: string; url: string } & (
  | { startsOn: string; endsOn: string }
  | { at: Date }
);

/** An iCalendar file (RFC 5545) of these entries. `stamp` is when it was written. */
export function writeCalendar(name: string, entries: CalendarEntry[], stamp: Date): string {
  const calendar = new ICAL.Component("vcalendar");
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", "-//exposure-portal//exposure days//ZH");
  calendar.addPropertyWithValue("x-wr-calname", name);
  for (const entry of entries) calendar.addSubcomponent(asEvent(entry, stamp));
  return `${calendar.toString()}\r\n`;
}

function asEvent(entry: CalendarEntry, stamp: Date) {
  const component = new ICAL.Component("vevent");
  const event = new ICAL.Event(component);
  event.uid = entry.uid;
  event.summary = entry.title;
  event.description = entry.about;
  component.addPropertyWithValue("dtstamp", ICAL.Time.fromJSDate(stamp, true));
  if (entry.url) component.addPropertyWithValue("url", entry.url);
  if ("at" in entry) {
    event.startDate = ICAL.Time.fromJSDate(entry.at, true);
    event.endDate = ICAL.Time.fromJSDate(new Date(entry.at.getTime() + 3_600_000), true);
  } else {
    // The end of whole days is the day after the last one (RFC 5545 3.6.1).
    const after = ICAL.Time.fromDateString(entry.endsOn);
    after.adjust(1, 0, 0, 0);
    event.startDate = ICAL.Time.fromDateString(entry.startsOn);
    event.endDate = after;
  }
  return component;
}
