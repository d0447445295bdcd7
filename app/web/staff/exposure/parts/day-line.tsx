import type { DayState } from "#app/exposure/day-state.ts";
import { useWords } from "#app/i18n/words.tsx";
import { original } from "#app/web/ui/original.ts";
import { showComing } from "#app/web/ui/show.ts";
import { DayStage } from "./day-stage.tsx";

type Day = { number: number | null; slug: string; title: string; releaseAt: string; state: DayState; cases: number };

/** One issue in the year's list: its number, its minute, what it is about, how many cases, and where it stands. */
export function DayLine({ day }: { day: Day }) {
  const { t, href, language } = useWords();
  return (
    <li className={day.state}>
      <p className="no">
        {day.number ? t("exposure.desk.number", { number: day.number }) : <span className="quiet">{t("exposure.desk.unnumbered")}</span>}
      </p>
      <p className="when">{showComing(day.releaseAt, language)}</p>
      <p className="name">
        <a href={href(`/staff/exposure/${day.slug}`)} lang={original(language)}>
          {day.title}
        </a>
      </p>
      <p className="much">{t("exposure.desk.list.cases", { count: day.cases })}</p>
      <p className="at">
        <DayStage state={day.state} />
      </p>
    </li>
  );
}
