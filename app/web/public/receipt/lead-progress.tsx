import { explain } from "#app/deadlines/explain.ts";
import { useWords } from "#app/i18n/words.tsx";
import type { FilingLead } from "#app/intake/open-matter.ts";
import { showDate } from "#app/web/ui/show.ts";
import { Closing } from "./closing.tsx";
import { Stages } from "./stages.tsx";

/**
 * One matter in work: who has it, how far it is and by when; in the end, what came of it. `matter` names it among several; `within` when it
 * stands in one of two halves.
 */
export function LeadProgress({ lead, matter, within }: { lead: FilingLead; matter: string | null; within: boolean }) {
  const { t, language } = useWords();
  const { kind, stage, unitName, unitNameEn, dueOn, dueReason } = lead;
  const Heading = within ? "h3" : "h2";
  return (
    <section className="lead-box">
      <Heading>
        {matter && <span className="matter">{matter}</span>} {t(`intake.filing.stage.${stage}.now`)}
      </Heading>
      <p className="quiet">{t("intake.filing.unit", { unit: language === "zh" ? unitName : unitNameEn })}</p>
      <Stages lead={lead} />
      {stage === "closed" ? <Closing lead={lead} within={within} /> : <p className="opening">{t(`intake.filing.stage.${stage}.next`)}</p>}
      {stage !== "closed" && dueOn && (
        <p className="opening">
          <b>{t(`intake.filing.due.${stage === "mediating" ? "mediation" : kind}`, { date: showDate(dueOn, language) })}</b>
          {dueReason && <span className="small quiet because">{explain(dueReason, dueOn, t, (day) => showDate(day, language))}</span>}
        </p>
      )}
    </section>
  );
}
