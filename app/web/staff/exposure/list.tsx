import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { dayList } from "#app/exposure/day-list.ts";
import { dayNotices } from "#app/exposure/day-notices.ts";
import { useWords } from "#app/i18n/words.tsx";
import { may } from "#app/team/may.ts";
import { requireStaff } from "#app/web/session.server.ts";
import { deskTitle } from "#app/web/staff/desk-title.ts";
import { Empty } from "#app/web/ui/table.tsx";
import { byYear } from "./parts/by-year.ts";
import { DayLine } from "./parts/day-line.tsx";
import { DayNotices } from "./parts/day-notices.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const by = await requireStaff(request, "exposure.read");
  return json({ days: await dayList(by), notices: await dayNotices(by), schedules: may(by, "exposure.schedule") });
}

export const meta: MetaFunction = ({ location }) => deskTitle(location, "exposure.desk.list.title");

export default function ExposureDays() {
  const { t, href } = useWords();
  const { days, notices, schedules } = useLoaderData<typeof loader>();
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{t("exposure.desk.list.title")}</h1>
          <p>
            {t("exposure.desk.list.intro")} <a href={href("/staff/exposure/calendar")}>{t("exposure.calendar.title")}</a>
          </p>
        </div>
        {schedules && (
          <a className="button primary" href={href("/staff/exposure/new")}>
            {t("exposure.desk.new.link")}
          </a>
        )}
      </header>
      <DayNotices notices={notices} />
      {byYear(days).map(([year, ofYear]) => (
        <section key={year} className="year">
          <h2>
            {t("exposure.desk.list.year", { year })}{" "}
            <span className="quiet">{t("exposure.desk.list.issues", { count: ofYear.length })}</span>
          </h2>
          <ol className="days">
            {ofYear.map((day) => (
              <DayLine key={day.slug} day={day} />
            ))}
          </ol>
        </section>
      ))}
      {days.length === 0 && (
        <Empty title={t("exposure.desk.list.empty")}>
          <p>{t("exposure.desk.list.teach")}</p>
        </Empty>
      )}
    </>
  );
}
