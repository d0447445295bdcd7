import type { SerializeFrom } from "@remix-run/node";
import { useWords } from "#app/i18n/words.tsx";
import { Button } from "#app/web/ui/button.tsx";
import { ErrorSummary } from "#app/web/ui/error-summary.tsx";
import { Field } from "#app/web/ui/field.tsx";
import { showDate } from "#app/web/ui/show.ts";
import { CalendarHead } from "./calendar-head.tsx";
import type { Looked } from "./uploaded.server.ts";

/** One calendar file; then, before anything is written, what is in it and what would become of each. */
export function ImportCalendar({ answer }: { answer?: SerializeFrom<Looked> }) {
  const { t, href, language } = useWords();
  if (answer?.outcome !== "looked") {
    const issues = answer?.issues ?? [];
    return (
      <>
        <CalendarHead title={t("exposure.calendar.import.title")} intro={t("exposure.calendar.import.intro")} />
        <form method="post" encType="multipart/form-data" action={href("/staff/exposure/calendar/import")} className="form narrow">
          <ErrorSummary issues={issues} />
          <Field
            type="file"
            name="file"
            label={t("exposure.calendar.import.file")}
            hint={t("exposure.calendar.import.hint")}
            accept=".ics,text/calendar"
            required
            typed={{}}
            issues={issues}
          />
          <div className="go">
            <Button>{t("exposure.calendar.import.look")}</Button>
          </div>
        </form>
      </>
    );
  }
  const { events, token, minutes } = answer;
  const count = events.filter(({ fate }) => fate === "take").length;
  return (
    <>
      <CalendarHead title={t("exposure.calendar.import.looked")} intro={t("exposure.calendar.import.nothingYet")} />
      <ul className="calendar">
        {events.map(({ uid, name, startsOn, endsOn, fate }) => (
          <li key={uid}>
            <span className="when">
              {startsOn && showDate(startsOn, language)}
              {endsOn && endsOn !== startsOn && ` – ${showDate(endsOn, language)}`}
            </span>
            <span>{name || "—"}</span>
            <b className="quiet">{t(`exposure.calendar.import.fates.${fate}`)}</b>
          </li>
        ))}
      </ul>
      <form method="post" action={href("/staff/exposure/calendar/import/take")} className="form narrow">
        <input type="hidden" name="token" value={token} />
        <p className="quiet">{count ? t("exposure.calendar.import.about", { minutes }) : t("exposure.calendar.import.none")}</p>
        <div className="go">
          {count > 0 && <Button>{t("exposure.calendar.import.take", { count })}</Button>}
          <a href={href("/staff/exposure/calendar/import")}>{t("exposure.calendar.import.again")}</a>
        </div>
      </form>
    </>
  );
}
