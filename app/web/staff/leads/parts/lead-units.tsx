import { useWords } from "#app/i18n/words.tsx";
import { showDate } from "#app/web/ui/show.ts";
import type { ShownLead } from "./lead-shape.ts";

/** Who is in charge, who helps, and how far each helper is. */
export function LeadUnits({ lead }: { lead: ShownLead }) {
  const { t, language } = useWords();
  const named = (zh: string, en: string) => (language === "zh" ? zh : en);
  return (
    <ul className="units">
      <li>
        <b>{named(lead.owner.name, lead.owner.nameEn)}</b> <span className="quiet">{t("leads.desk.roles.owner")}</span>
      </li>
      {lead.tasks.map(({ id, unit, unitEn, role, dueOn, doneOn, outcome, mine }) => (
        <li key={id}>
          {mine ? <b>{named(unit, unitEn)}</b> : named(unit, unitEn)} <span className="quiet">{t(`leads.desk.roles.${role}`)}</span>
          <p className={doneOn ? "done" : "quiet"}>{state(dueOn, doneOn)}</p>
          {outcome && <p className="said">{outcome}</p>}
        </li>
      ))}
    </ul>
  );

  function state(dueOn: string | null, doneOn: string | null): string {
    if (doneOn) return t("leads.desk.task.doneOn", { date: showDate(doneOn, language) });
    return dueOn ? t("leads.desk.task.dueOn", { date: showDate(dueOn, language) }) : t("leads.desk.task.open");
  }
}
