import type { YearlyOccasion } from "#app/exposure/calendar/occasions.ts";
import { useWords } from "#app/i18n/words.tsx";
import { original } from "#app/web/ui/original.ts";
import { showComing } from "#app/web/ui/show.ts";
import type { ShownDay } from "./day-shape.ts";
import { localMinute } from "./local-minute.ts";

/** The minute, large, on Shanghai's clock; under it what the public reads before and after it. */
export function DayMinute({ day }: { day: ShownDay }) {
  const { t, language } = useWords();
  const lang = original(language);
  const { occasion } = day;
  return (
    <section className="sheet-part">
      <p className="minute" id="releaseAt">
        <span className="at">{showComing(day.releaseAt, language)}</span>
        <span className="quiet">{t(`exposure.desk.day.minute.${day.state}`, { year: localMinute(day.releaseAt).slice(0, 4) })}</span>
      </p>
      <dl className="facts">
        <dt>{t("exposure.desk.form.theme.label")}</dt>
        <dd lang={lang}>{day.theme}</dd>
        <dt>{t("exposure.desk.form.teaser.label")}</dt>
        <dd lang={lang}>{day.teaser}</dd>
        <dt>{t("exposure.desk.form.introduction.label")}</dt>
        <dd lang={lang}>{day.introduction}</dd>
        <dt>{t("exposure.desk.day.occasion")}</dt>
        <dd>{occasion.slug ? t(`exposure.occasions.${occasion.slug as YearlyOccasion}`) : occasion.name || "—"}</dd>
        <dt>{t("exposure.desk.day.audience")}</dt>
        <dd>{day.audienceName || t(`exposure.audiences.${day.audience}`)}</dd>
        <dt>{t("exposure.desk.form.slug.label")}</dt>
        <dd>
          <code>{day.audience === "public" ? `/exposure-days/${day.slug}` : day.slug}</code>
        </dd>
      </dl>
    </section>
  );
}
