import { useWords } from "#app/i18n/words.tsx";

import { showDate } from "#app/web/ui/show.ts";
import { closingKey } from "./closing-key.ts";
import type { ShownLead } from "./lead-shape.ts";

/** How it ended, in the words the sender reads. */
export function LeadAnswer({ lead }: { lead: ShownLead }) {
  const { t, language } = useWords();
  if (lead.stage !== "closed") return null;
  return (
    <section className="sheet-part">
      <h2>{t("leads.desk.answer.title")}</h2>
      <p>
        <b>{lead.closingCode && t(closingKey(lead.closingCode))}</b>
        {lead.closedOn && <span className="quiet"> {t("leads.desk.answer.closedOn", { date: showDate(lead.closedOn, language) })}</span>}
      </p>
      {lead.answer && <div className="story">{lead.answer}</div>}
    </section>
  );
}
