import { useWords } from "#app/i18n/words.tsx";
import { Countdown } from "./countdown.tsx";
import { original } from "./original.ts";
import { showComing } from "./show.ts";

export type ComingDay = { number: number; teaser: string; releaseAt: string | Date; secondsLeft: number };

/** The next issue, as far as the public may know it: when, and what about. */
export function NextDay({ day }: { day: ComingDay }) {
  const { t, language } = useWords();
  return (
    <aside className="next">
      <h2>{t("exposure.public.next", { number: day.number })}</h2>
      <p className="when">{showComing(day.releaseAt, language)}</p>
      <Countdown seconds={day.secondsLeft} />
      <p className="small" lang={original(language)}>
        {day.teaser}
      </p>
    </aside>
  );
}
