import ICAL from "ical.js";
import { nextDay, publishedDays } from "#app/exposure/published.ts";
import { translate } from "#app/i18n/words.tsx";
import { siteUrl } from "#app/web/site.server.ts";
import { guarded } from "#app/web/unavailable.server.ts";

type Entry = { number: number; at: Date; summary: string; description: string; url: string };

/** The exposure days for a calendar: those that are out, and of the next one what the front page says. */
export const loader = () =>
  guarded(async () => {
    const t = translate("zh");
    const [days, next] = await Promise.all([publishedDays(), nextDay()]);
    const entries: Entry[] = days.map(({ number, title, theme, releaseAt, slug }) => ({
      ...{ number, at: releaseAt, description: theme, url: `${siteUrl()}/exposure-days/${slug}` },
      summary: t("exposure.public.calendar.out", { number, title }),
    }));
    if (next) {
      const summary = t("exposure.public.calendar.next", { number: next.number });
      entries.push({ number: next.number, at: next.releaseAt, summary, description: next.teaser, url: siteUrl() });
    }
    return new Response(written(entries, t("exposure.public.all")), { headers: { "Content-Type": "text/calendar; charset=utf-8" } });
  });

/** RFC 5545, by a library that folds and escapes; a day is an hour long so that every calendar shows it. */
function written(entries: Entry[], name: string): string {
  const calendar = new ICAL.Component("vcalendar");
  calendar.updatePropertyWithValue("version", "2.0");
  calendar.updatePropertyWithValue("prodid", "-//exposure portal//exposure days//ZH");
  calendar.updatePropertyWithValue("x-wr-calname", name);
  for (const { number, at, summary, description, url } of entries) {
    const event = new ICAL.Component("vevent");
    const begin = ICAL.Time.fromJSDate(at, true);
    event.updatePropertyWithValue("uid", `exposure-day-${number}@${new URL(siteUrl()).host}`);
    event.updatePropertyWithValue("dtstamp", begin);
    event.updatePropertyWithValue("dtstart", begin);
    event.updatePropertyWithValue("duration", ICAL.Duration.fromString("PT1H"));
    for (const [property, value] of Object.entries({ summary, description, url })) event.updatePropertyWithValue(property, value);
    calendar.addSubcomponent(event);
  }
  return `${calendar.toString()}\r\n`;
}
