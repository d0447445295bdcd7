import { useWords } from "#app/i18n/words.tsx";
import { addressWith } from "#app/web/ui/query.ts";
import { showYuan } from "#app/web/ui/show.ts";

type Year = { year: number; days: number; cases: number; totalYuan: number; transferred: number };

/** What the year came to; the number of cases leads to them. */
export function YearFigures({ year }: { year: Year }) {
  const { t, language, href } = useWords();
  if (year.cases === 0) return null;
  const figures = [
    { figure: year.days, word: t("exposure.public.year.days", { count: year.days }) },
    {
      figure: <a href={addressWith(href("/search"), { year: String(year.year) })}>{year.cases}</a>,
      word: t("exposure.public.sum.cases", { count: year.cases }),
    },
    { figure: showYuan(year.totalYuan, language), word: t("exposure.public.sum.yuan") },
    { figure: year.transferred, word: t("exposure.public.sum.police", { count: year.transferred }) },
  ];
  return (
    <section className="band extra" aria-labelledby="year">
      <h2 id="year">{t("exposure.public.year.title", { year: String(year.year) })}</h2>
      <dl className="sums">
        {figures.map(({ figure, word }) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
