import { useWords } from "#app/i18n/words.tsx";
import { showMoment } from "#app/web/ui/show.ts";
import { Thread } from "#app/web/ui/thread.tsx";
import type { ShownLead } from "./lead-shape.ts";

/** Which units gave the lead back, in order, and what each of them said. */
export function LeadReturns({ lead }: { lead: ShownLead }) {
  const { t, language } = useWords();
  if (lead.returns.length === 0) return null;
  const entries = lead.returns.map(({ unit, unitEn, who, reason, at }) => ({
    key: at + who,
    head: language === "zh" ? unit : unitEn,
    when: `${who} · ${showMoment(at, language)}`,
    body: reason,
  }));
  return (
    <section className="sheet-part" id="returns" aria-labelledby="returns-title">
      <h2 id="returns-title">{t("leads.desk.returns.title", { count: lead.returns.length })}</h2>
      <Thread entries={entries} />
    </section>
  );
}
