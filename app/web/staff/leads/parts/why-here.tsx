import { useWords } from "#app/i18n/words.tsx";
import { showDate } from "#app/web/ui/show.ts";
import type { ShownLead } from "./lead-shape.ts";

/** Why the lead stands in this unit: the area of the year's plan, in the plan's own words, and who helps. */
export function WhyHere({ lead }: { lead: ShownLead }) {
  const { t, language } = useWords();
  const named = (zh: string, en: string) => (language === "zh" ? zh : en);
  return (
    <section className="sheet-part">
      <h2>{t("leads.desk.why.title")}</h2>
      {lead.area ? (
        <>
          <p>{t("leads.desk.why.area", { number: lead.area.number, title: lead.area.title })}</p>
          <blockquote className="note-line" lang="zh-CN">
            {lead.area.annotation}
          </blockquote>
        </>
      ) : (
        <p>{t("leads.desk.why.none")}</p>
      )}
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
    </section>
  );

  function state(dueOn: string | null, doneOn: string | null): string {
    if (doneOn) return t("leads.desk.task.doneOn", { date: showDate(doneOn, language) });
    return dueOn ? t("leads.desk.task.dueOn", { date: showDate(dueOn, language) }) : t("leads.desk.task.open");
  }
}
