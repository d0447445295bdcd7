import { useWords } from "#app/i18n/words.tsx";
import type { ShownLead } from "./lead-shape.ts";

/** Under which number the national 12315 platform knows this lead; what came from there brought its own. */
export function NationalNumber({ lead }: { lead: ShownLead }) {
  const { t, href } = useWords();
  const number = lead.channel === "12315" ? lead.sourceNumber : lead.number12315;
  return (
    <section className="sheet-part" aria-labelledby="national-title">
      <h2 id="national-title">{t("leads.desk.register.slot")}</h2>
      <p>{number ? <b translate="no">{number}</b> : t("leads.desk.register.none")}</p>
      {lead.can.register && (
        <p>
          <a href={href(`/staff/leads/${lead.number}/register`)}>{t(number ? "leads.desk.register.change" : "leads.desk.register.link")}</a>
        </p>
      )}
    </section>
  );
}
