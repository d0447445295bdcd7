import type { ReactNode } from "react";
import { useWords } from "#app/i18n/words.tsx";
import { original } from "./original.ts";
import { Phrased } from "./phrased.tsx";
import { showMoment, showYuan } from "./show.ts";

type Day = {
  number: number | null;
  title: string;
  theme: string;
  introduction: string;
  releaseAt: string | Date;
  cases: number;
  totalYuan: number;
  transferred: number;
};

/** The head of an issue: its number in vermilion, its date, what it is about, and what it comes to. */
export function DayHead({ day, to, children }: { day: Day; to?: string; children?: ReactNode }) {
  const { t, language } = useWords();
  const lang = original(language);
  const sums = [
    { figure: String(day.cases), word: t("exposure.public.sum.cases", { count: day.cases }) },
    { figure: showYuan(day.totalYuan, language), word: t("exposure.public.sum.yuan") },
    ...(day.transferred > 0
      ? [{ figure: String(day.transferred), word: t("exposure.public.sum.police", { count: day.transferred }) }]
      : []),
  ];
  return (
    <section className="issue">
      <div>
        <p className="number">
          <b>{day.number === null ? t("exposure.public.unnumbered") : t("exposure.public.number", { number: day.number })}</b>
          <span>{t("exposure.public.released", { at: showMoment(day.releaseAt, language) })}</span>
        </p>
        <h1 lang={lang}>
          {to ? (
            <a href={to}>
              <Phrased text={day.title} />
            </a>
          ) : (
            <Phrased text={day.title} />
          )}
        </h1>
        <p lang={lang}>{day.introduction}</p>
        <dl className="sums">
          {sums.map(({ figure, word }) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{figure}</dd>
            </div>
          ))}
        </dl>
      </div>
      {children}
    </section>
  );
}
