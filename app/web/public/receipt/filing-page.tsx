import { useWords } from "#app/i18n/words.tsx";
import type { Proposal } from "#app/intake/look-at-story.ts";
import { Elsewhere } from "#app/web/public/submit/elsewhere.tsx";
import { topicNamed } from "#app/web/public/topic-names.ts";
import { ErrorSummary } from "#app/web/ui/error-summary.tsx";
import { FactStrip } from "#app/web/ui/fact-strip.tsx";
import { original } from "#app/web/ui/original.ts";
import { showDate } from "#app/web/ui/show.ts";
import type { AnsweredFiling } from "./answered.ts";
import { Done } from "./done.tsx";
import { MatterPart } from "./matter-part.tsx";

/** Where a filing stands, what the bureau said, and a place to answer. Two matters under one receipt stand apart. */
export function FilingPage(answer: AnsweredFiling) {
  const { t, language } = useWords();
  const { filing, topics, issues, about = "" } = answer;
  const { matters, merchantName, filedOn, elsewhere } = filing;
  const [first] = matters;
  const both = matters.length > 1;
  if (!first) return null;
  const facts = [
    { term: t("intake.filed.on"), value: showDate(filedOn, language) },
    { term: t("intake.filing.topic"), value: both ? topicNamed(topics, first.topic, language) : topicsOf() },
  ];
  const identity = { term: t("intake.filed.identity"), value: t(`intake.identity.${first.identity}.label`) };
  return (
    <>
      <ErrorSummary issues={issues} among={both ? about : undefined} />
      <Done {...answer} both={both} />
      <p className="crumbs">{t(both ? "intake.filing.both" : `intake.filing.${first.kind}`)}</p>
      <h1 lang={original(language)}>{merchantName}</h1>
      <FactStrip facts={both ? facts : [...facts, identity]} />
      {elsewhere && <Elsewhere slug={elsewhere as NonNullable<Proposal["elsewhere"]>} filed />}
      {both && <p className="opening">{t("intake.filing.apart")}</p>}
      {matters.map((matter) => (
        <MatterPart key={matter.kind} matter={matter} both={both} {...answer} />
      ))}
      <p className="why not-printed">{t("intake.filed.shared")}</p>
      <script type="module" src="/scripts/photos.js" />
    </>
  );

  /** What was chosen; once the words proved to be about several matters, all of them. */
  function topicsOf(): string {
    const leads = first?.leads ?? [];
    const slugs = leads.length > 1 ? [...new Set(leads.map(({ topicSlug }) => topicSlug))] : [first?.topic ?? ""];
    return slugs.map((slug) => topicNamed(topics, slug, language)).join(language === "zh" ? "、" : ", ");
  }
}
