import { explain } from "#app/deadlines/explain.ts";
import { useWords } from "#app/i18n/words.tsx";
import type { FilingLead } from "#app/intake/open-matter.ts";
import { showDate } from "#app/web/ui/show.ts";
import { Closing } from "./closing.tsx";
import { Stages } from "./stages.tsx";

/** One matter in work: who has it, how far it is and by when; in the end, what came of it. `matter` names it among several. */
export function LeadProgress({ lead, matter }: { lead: FilingLead; matter: string | null }) {
  const { t, language } = useWords();
  const { kind, stage, unitName, unitNameEn, dueOn, dueReason } = lead;
  return (
    <section className="lead-box">
      <h2>
        {matter && <span className="matter">{matter}</span>} {t(`intake.filing.stage.${stage}.now`)}
      </h2>
      <p className="quiet">{t("intake.filing.unit", { unit: language === "zh" ? unitName : unitNameEn })}</p>
      <Stages lead={lead} />
      {stage === "closed" ? <Closing lead={lead} /> : <p className="opening">{t(`intake.filing.stage.${stage}.next`)}</p>}
      {stage !== "closed" && dueOn && (
        <p className="opening">
          <b>{t(`intake.filing.due.${stage === "mediating" ? "mediation" : kind}`, { date: showDate(dueOn, language) })}</b>
          {dueReason && <span className="small quiet because">{explain(dueReason, dueOn, t, (day) => showDate(day, language))}</span>}
        </p>
      )}
    </section>
  );
}
