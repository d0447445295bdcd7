import { useWords } from "#app/i18n/words.tsx";

/** The head of a page under the calendar. */
export function CalendarHead({ title, intro }: { title: string; intro: string }) {
  const { t, href } = useWords();
  return (
    <header className="page-head">
      <div>
        <p className="crumb">
          <a href={href("/staff/exposure")}>{t("exposure.desk.list.title")}</a> /{" "}
          <a href={href("/staff/exposure/calendar")}>{t("exposure.calendar.title")}</a>
        </p>
        <h1>{title}</h1>
        <p>{intro}</p>
      </div>
    </header>
  );
}
