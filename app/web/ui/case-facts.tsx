import { useWords } from "#app/i18n/words.tsx";
import { type Fact, FactStrip } from "./fact-strip.tsx";
import { Masked } from "./masked.tsx";
import { original } from "./original.ts";
import { type Penalised, penaltyOf } from "./penalty.ts";
import { showDate } from "./show.ts";

export type FactsOfCase = Penalised & {
  party: string;
  township: string;
  violation: string;
  documentNo: string;
  decidedOn: string;
  transferredToPolice: boolean;
  seriousListOn: string | null;
  seriousListUrl: string;
};

/** Who, where, what, when, how much, and the number of the decision anyone can ask for. */
export function CaseFacts({ facts }: { facts: FactsOfCase }) {
  const { t, language } = useWords();
  const { word, sum } = penaltyOf(facts, t, language);
  const lang = original(language);
  const rows: Fact[] = [
    { term: t("cases.public.party"), value: <Masked text={facts.party} />, lang },
    { term: t("cases.public.violation"), value: facts.violation, lang },
    { term: t("cases.public.township"), value: facts.township, lang },
    { term: t("cases.public.decidedOn"), value: showDate(facts.decidedOn, language) },
    { term: t("cases.public.documentNo"), value: facts.documentNo, lang },
    ...(facts.seriousListOn
      ? [{ term: t("cases.public.seriousList"), value: <SeriousList facts={facts} on={facts.seriousListOn} /> }]
      : []),
    ...(facts.transferredToPolice ? [{ term: t("cases.public.also"), value: t("cases.public.police") }] : []),
  ];
  return <FactStrip facts={[...(sum ? [{ term: word, value: sum, hero: true }] : []), ...rows]} />;
}

/** Since when it stands on the list of serious dishonesty, and where anybody can read that (DOMAIN §2.3). */
function SeriousList({ facts: { seriousListUrl }, on }: { facts: FactsOfCase; on: string }) {
  const { t, language } = useWords();
  const said = t("cases.public.listedOn", { date: showDate(on, language) });
  return seriousListUrl ? (
    <a href={seriousListUrl} rel="external noopener">
      {said}
    </a>
  ) : (
    said
  );
}
