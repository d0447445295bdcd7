import { useWords } from "#app/i18n/words.tsx";
import { lawName } from "./law-name.ts";
import type { ShownLead } from "./lead-shape.ts";

/** The law that adds a duty to answer for this topic, and whether the due date follows from it. */
export function WhyDuty({ lead: { duty, dueReason } }: { lead: ShownLead }) {
  const { t, language } = useWords();
  if (!duty) return null;
  return (
    <>
      <h3>{t("leads.desk.why.duty")}</h3>
      <p>
        <span lang="zh-CN">
          {lawName(duty.law)}
          {duty.article}
        </span>
        {t("leads.desk.why.colon")}
        {duty[language]}
      </p>
      {duty.rule && dueReason?.rule === duty.rule && <p className="quiet">{t("leads.desk.why.shorter")}</p>}
    </>
  );
}
