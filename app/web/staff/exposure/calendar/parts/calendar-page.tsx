import type { SerializeFrom } from "@remix-run/node";
import type { calendarYear } from "#app/exposure/calendar/calendar-year.ts";
import type { Issue } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import { Refusal } from "#app/web/staff/cases/parts/refusal.tsx";
import { CalendarMonth } from "./calendar-month.tsx";

type Props = { calendar: SerializeFrom<Awaited<ReturnType<typeof calendarYear>>>; schedules: boolean; issues?: Issue[] };

const months = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"];

/** A year month by month: what is marked in it, and what goes out when. */
export function CalendarPage({ calendar: { year, occasions, days }, schedules, issues = [] }: Props) {
  const { t, href } = useWords();
  const at = (other: number) => href(`/staff/exposure/calendar?year=${other}`);
  return (
    <>
      <header className="page-head">
        <div>
          <p className="crumb">
            <a href={href("/staff/exposure")}>{t("exposure.desk.list.title")}</a>
          </p>
          <h1>{t("exposure.calendar.year", { year })}</h1>
          <p>
            <a href={at(year - 1)}>{year - 1}</a> · <a href={at(year + 1)}>{year + 1}</a> ·{" "}
            <a href={href("/staff/exposure/calendar.ics")}>{t("exposure.calendar.file")}</a>
          </p>
        </div>
        {schedules && (
          <div className="go">
            <a className="button primary" href={href("/staff/exposure/calendar/occasions")}>
              {t("exposure.calendar.add.title")}
            </a>
            <a className="button quiet" href={href("/staff/exposure/calendar/import")}>
              {t("exposure.calendar.import.title")}
            </a>
          </div>
        )}
      </header>
      <Refusal issues={issues} />
      {months.map((month) => (
        <CalendarMonth
          key={month}
          month={Number(month)}
          schedules={schedules}
          occasions={occasions.filter(({ startsOn }) => startsOn.slice(5, 7) === month)}
          days={days.filter(({ on }) => on.slice(5, 7) === month)}
        />
      ))}
    </>
  );
}
