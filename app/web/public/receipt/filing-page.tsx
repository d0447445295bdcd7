import { useWords } from "#app/i18n/words.tsx";
import type { Deed } from "#app/intake/deeds.ts";
import type { Proposal } from "#app/intake/look-at-story.ts";
import { Elsewhere } from "#app/web/public/submit/elsewhere.tsx";
import { topicNamed } from "#app/web/public/topic-names.ts";
import { ErrorSummary } from "#app/web/ui/error-summary.tsx";
import { FactStrip } from "#app/web/ui/fact-strip.tsx";
import { original } from "#app/web/ui/original.ts";
import { showDate } from "#app/web/ui/show.ts";
import { Deeds } from "./deeds.tsx";
import { LeadProgress } from "./lead-progress.tsx";
import { Letters } from "./letters.tsx";
import type { OpenFiling } from "./open.server.ts";
import { WriteBack } from "./write-back.tsx";

type Props = Omit<OpenFiling, "status"> & { typed?: Record<string, string>; written?: boolean; did?: Deed | null };

/** Where a filing stands, what the bureau said, and a place to answer. */
export function FilingPage({ filing, topics, formKey, issues, typed = {}, written = false, did = null }: Props) {
  const { t, language } = useWords();
  const { kind, merchantName, filedOn, topic, identity, elsewhere, leads, messages } = filing;
  const facts = [
    { term: t("intake.filed.on"), value: showDate(filedOn, language) },
    { term: t("intake.filing.topic"), value: about() },
    { term: t("intake.filed.identity"), value: t(`intake.identity.${identity}.label`) },
  ];
  return (
    <>
      <ErrorSummary issues={issues} />
      {written && (
        <p className="done" role="status">
          {t("intake.filing.written")}
        </p>
      )}
      {did && (
        <p className="done" role="status">
          {t(`intake.deeds.${did}.done`)}
        </p>
      )}
      <p className="crumbs">{t(`intake.filing.${kind}`)}</p>
      <h1 lang={original(language)}>{merchantName}</h1>
      <FactStrip facts={facts} />
      {elsewhere && <Elsewhere slug={elsewhere as NonNullable<Proposal["elsewhere"]>} filed />}
      {leads.length === 0 && <p className="opening">{t("intake.filing.routing")}</p>}
      {leads.length > 1 && <p className="opening">{t("intake.filing.several", { count: leads.length })}</p>}
      {leads.map((lead, place) => (
        <LeadProgress key={lead.number} lead={lead} matter={leads.length > 1 ? matter(lead.topicSlug, place + 1) : null} />
      ))}
      <Deeds filing={filing} typed={typed} issues={issues} />
      <Letters messages={messages} />
      <WriteBack receipt={filing.receipt} formKey={formKey} typed={typed} issues={issues} />
      <p className="why not-printed">{t("intake.filed.shared")}</p>
    </>
  );

  /** What was chosen; once the words proved to be about several matters, all of them. */
  function about(): string {
    const slugs = leads.length > 1 ? [...new Set(leads.map(({ topicSlug }) => topicSlug))] : [topic];
    return slugs.map((slug) => topicNamed(topics, slug, language)).join(language === "zh" ? "、" : ", ");
  }

  function matter(slug: string, number: number): string {
    return t("intake.filing.matter", { number, topic: topicNamed(topics, slug, language) });
  }
}
