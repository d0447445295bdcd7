import { useWords } from "#app/i18n/words.tsx";
import { type Fact, FactStrip } from "#app/web/ui/fact-strip.tsx";
import { penaltyOf } from "#app/web/ui/penalty.ts";
import { showDate } from "#app/web/ui/show.ts";

type Known = {
  decidedOn: string;
  fineYuan: number;
  confiscatedYuan: number;
  transferredToPolice: boolean;
  seriousListOn: string | null;
  seriousListUrl: string;
};

/** What an operator's cases come to together; `cases` has the latest decision first. */
export function RecordFacts({ cases }: { cases: Known[] }) {
  const { t, language } = useWords();
  const sumOf = (part: "fineYuan" | "confiscatedYuan") => cases.reduce((sum, known) => sum + known[part], 0);
  const { word, sum } = penaltyOf({ fineYuan: sumOf("fineYuan"), confiscatedYuan: sumOf("confiscatedYuan") }, t, language);
  const transferred = cases.filter((known) => known.transferredToPolice).length;
  const listed = cases.find((known) => known.seriousListOn);
  const facts: Fact[] = [
    { term: t("cases.record.cases"), value: t("search.topics.cases", { count: cases.length }), hero: true },
    ...(sum ? [{ term: word, value: sum }] : []),
    ...(cases.length > 1 ? [{ term: t("cases.record.first"), value: showDate(cases.at(-1)?.decidedOn ?? "", language) }] : []),
    { term: t("cases.record.latest"), value: showDate(cases[0]?.decidedOn ?? "", language) },
    ...(transferred ? [{ term: t("cases.public.police"), value: t("search.topics.cases", { count: transferred }) }] : []),
    ...(listed?.seriousListOn ? [{ term: t("cases.record.listed"), value: <Listed {...listed} /> }] : []),
  ];
  return <FactStrip facts={facts} />;
}

function Listed({ seriousListOn, seriousListUrl }: Pick<Known, "seriousListOn" | "seriousListUrl">) {
  const { language } = useWords();
  const on = showDate(seriousListOn ?? "", language);
  return seriousListUrl ? <a href={seriousListUrl}>{on}</a> : on;
}
