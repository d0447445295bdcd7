import { useWords } from "#app/i18n/words.tsx";
import type { Matter } from "#app/intake/open-matter.ts";
import { topicNamed } from "#app/web/public/topic-names.ts";
import { AddedFiles } from "./added-files.tsx";
import type { AnsweredFiling } from "./answered.ts";
import { Deeds } from "./deeds.tsx";
import { LeadProgress } from "./lead-progress.tsx";
import { Letters } from "./letters.tsx";
import { MatterHead } from "./matter-head.tsx";
import { WriteBack } from "./write-back.tsx";

/** One matter: how far it is, what can be done about it, and its letters. Beside another it has its own frame and says who will know. */
export function MatterPart({ matter, both, ...answer }: AnsweredFiling & { matter: Matter; both: boolean }) {
  const { t, language } = useWords();
  const { filing, topics, formKey, about } = answer;
  const { kind, leads, messages, files } = matter;
  const here = about === kind;
  const form = {
    ...{ receipt: filing.receipt, formKey, matter: kind, among: both ? kind : undefined },
    ...{ typed: here ? (answer.typed ?? {}) : {}, issues: here ? answer.issues : [], kept: here ? (answer.kept ?? []) : [] },
  };
  const parts = (
    <>
      {leads.length === 0 && <p className="opening">{t("intake.filing.routing")}</p>}
      {leads.length > 1 && <p className="opening">{t("intake.filing.several", { count: leads.length })}</p>}
      {leads.map((lead, place) => (
        <LeadProgress key={lead.number} lead={lead} within={both} matter={leads.length > 1 ? named(lead.topicSlug, place + 1) : null} />
      ))}
      <Deeds matter={matter} form={form} />
      <AddedFiles files={files} among={form.among} />
      <Letters messages={messages} among={form.among} />
      <WriteBack {...form} />
    </>
  );
  if (!both) return parts;
  return (
    <section className={`half ${kind}`} aria-labelledby={`half-${kind}`}>
      <MatterHead matter={matter} />
      {parts}
    </section>
  );

  function named(slug: string, number: number): string {
    return t("intake.filing.matter", { number, topic: topicNamed(topics, slug, language) });
  }
}
