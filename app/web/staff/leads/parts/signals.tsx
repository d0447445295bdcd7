import { useWords } from "#app/i18n/words.tsx";
import type { Signal } from "#app/leads/signals-of.ts";
import { LeadNumber } from "./lead-number.tsx";
import type { ShownLead } from "./lead-shape.ts";

/** How often, as facts beside the lead (市监令121 art. 17). Each says what it is and what it is not; nothing can be decided here. */
export function Signals({ lead, signals }: { lead: ShownLead; signals: Signal[] }) {
  const { t } = useWords();
  const found = signals.filter(({ times }) => times);
  const unmarked = signals.some(({ fact, times }) => fact === "phone" && times === null);
  if (lead.kind === "tip" && found.length === 0) return null;
  return (
    <section className="sheet-part signals" id="signals" aria-labelledby="signals-title">
      <h2 id="signals-title">{t("leads.desk.signals.title")}</h2>
      <p className="quiet">{t("leads.desk.signals.about")}</p>
      <ul className="related">
        {found.map(({ fact, times, numbers }) => (
          <li key={fact}>
            <span>{t(`leads.desk.signals.${fact}.is`, { count: times ?? 0 })}</span>
            {numbers.map((number) => (
              <LeadNumber key={number} number={number} />
            ))}
            <small className="quiet">{t(`leads.desk.signals.${fact}.not`)}</small>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p>{t("leads.desk.signals.none")}</p>}
      {unmarked && <p className="quiet">{t("leads.desk.signals.unmarked")}</p>}
      {lead.kind === "complaint" && <p className="quiet">{t("leads.desk.signals.unproven")}</p>}
    </section>
  );
}
