import { useWords } from "#app/i18n/words.tsx";
import type { ShownLead } from "./lead-shape.ts";
import { LeadUnits } from "./lead-units.tsx";
import { useWhySentence } from "./use-why-sentence.ts";
import { WhyDuty } from "./why-duty.tsx";
import { WhyWords } from "./why-words.tsx";

/**
 * Why the lead stands in this unit: the rule that decided, the year's plan in its own words, what the words say, the law, and who helps.
 */
export function WhyHere({ lead }: { lead: ShownLead }) {
  const { t } = useWords();
  return (
    <section className="sheet-part why-here" aria-labelledby="why-title">
      <h2 id="why-title">{t("leads.desk.why.title")}</h2>
      <p>{useWhySentence(lead)}</p>
      {lead.area && (
        <>
          <p>{t("leads.desk.why.area", lead.area)}</p>
          <blockquote className="note-line" lang="zh-CN">
            {lead.area.annotation}
          </blockquote>
        </>
      )}
      <LeadUnits lead={lead} />
      <WhyWords lead={lead} />
      <WhyDuty lead={lead} />
    </section>
  );
}
