import type { SerializeFrom } from "@remix-run/node";
import type { calendarYear } from "#app/exposure/calendar/calendar-year.ts";
import { useWords } from "#app/i18n/words.tsx";
import { DayStage } from "#app/web/staff/exposure/parts/day-stage.tsx";
import { original } from "#app/web/ui/original.ts";
import { showComing, showDate } from "#app/web/ui/show.ts";

type Year = SerializeFrom<Awaited<ReturnType<typeof calendarYear>>>;

type Props = { month: number; schedules: boolean; occasions: Year["occasions"]; days: Year["days"] };

/** One month: its occasions, then its exposure days; a month with neither is not there. */
export function CalendarMonth({ month, schedules, occasions, days }: Props) {
  const { t, href, language } = useWords();
  if (occasions.length + days.length === 0) return null;
  return (
    <section className="sheet-part month">
      <h2>{t("exposure.calendar.month", { month })}</h2>
      <ul className="calendar">
        {occasions.map(({ id, slug, name, startsOn, endsOn }) => (
          <li key={id ?? slug}>
            <span className="when">
              {showDate(startsOn, language)}
              {endsOn !== startsOn && ` – ${showDate(endsOn, language)}`}
            </span>
            <span lang={slug ? undefined : original(language)}>{slug ? t(`exposure.occasions.${slug}`) : name}</span>
            {id && schedules && (
              <form method="post" action={href(`/staff/exposure/calendar/occasions/${id}/remove`)}>
                <button type="submit" className="text-button">
                  {t("exposure.calendar.remove")}
                </button>
              </form>
            )}
          </li>
        ))}
        {days.map(({ slug, title, releaseAt, state }) => (
          <li key={slug} className="day">
            <span className="when">{showComing(releaseAt, language)}</span>
            <a href={href(`/staff/exposure/${slug}`)} lang={original(language)}>
              {title}
            </a>
            <DayStage state={state} />
          </li>
        ))}
      </ul>
    </section>
  );
}
