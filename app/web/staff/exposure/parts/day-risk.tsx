import { useWords } from "#app/i18n/words.tsx";
import { original } from "#app/web/ui/original.ts";
import type { ShownDay } from "./day-shape.ts";

/** What was judged before the day goes out; only colleagues read it. */
export function DayRisk({ day }: { day: ShownDay }) {
  const { t, href, language } = useWords();
  const lang = original(language);
  return (
    <section className="sheet-part" id="risk">
      <h2>{t("exposure.desk.risk.title")}</h2>
      {day.risk ? (
        <dl className="facts">
          <dt>{t("exposure.desk.risk.level")}</dt>
          <dd>{t(`exposure.desk.risk.levels.${day.risk.riskLevel}`)}</dd>
          <dt>{t("exposure.desk.risk.note.label")}</dt>
          <dd lang={lang}>{day.risk.riskNote}</dd>
          <dt>{t("exposure.desk.risk.answer.label")}</dt>
          <dd lang={lang}>{day.risk.riskAnswer}</dd>
        </dl>
      ) : (
        <p className="note-line">{t("exposure.desk.risk.none")}</p>
      )}
      {day.can.edit && (
        <p>
          <a href={href(`/staff/exposure/${day.slug}/risk`)}>{t(day.risk ? "exposure.desk.risk.again" : "exposure.desk.risk.link")}</a>
        </p>
      )}
    </section>
  );
}
