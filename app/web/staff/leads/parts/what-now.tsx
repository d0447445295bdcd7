import { explain } from "#app/deadlines/explain.ts";
import { timeLeft } from "#app/deadlines/time-left.ts";
import { useWords } from "#app/i18n/words.tsx";
import { showDate } from "#app/web/ui/show.ts";
import { TimeLeft } from "#app/web/ui/time-left.tsx";
import type { ShownLead } from "./lead-shape.ts";
import { Steps } from "./steps.tsx";
import { waits } from "./waits.ts";

/** The right side of a lead: how long there is and why, where it stands, and what can be done. */
export function WhatNow({ lead }: { lead: ShownLead }) {
  const { t, language } = useWords();
  const unit = language === "zh" ? lead.owner.name : lead.owner.nameEn;
  return (
    <section className="sheet-part now">
      <h2>{t("leads.desk.now.title")}</h2>
      {!waits(lead) && (
        <p>{lead.mine || lead.stage === "closed" ? t(`leads.desk.now.${lead.stage}`) : t("leads.desk.now.elsewhere", { unit })}</p>
      )}
      {lead.stage !== "closed" && <Decision lead={lead} />}
      {lead.stage !== "closed" && <Due lead={lead} />}
      <Steps lead={lead} />
    </section>
  );
}

/** What came back twice is a leader's to decide; what a leader has decided stays. */
function Decision({ lead }: { lead: ShownLead }) {
  const { t, language } = useWords();
  if (lead.ruled)
    return <p className="decision">{t("leads.desk.now.ruled", { unit: language === "zh" ? lead.owner.name : lead.owner.nameEn })}</p>;
  return waits(lead) ? <p className="decision">{t(lead.can.rule ? "leads.desk.now.decide" : "leads.desk.now.leaderDecides")}</p> : null;
}

function Due({ lead }: { lead: ShownLead }) {
  const { t, language } = useWords();
  if (!lead.dueOn) return <p className="quiet">{t("leads.desk.due.none")}</p>;
  const start = lead.dueReason?.start ?? lead.openedOn;
  return (
    <div className="due">
      <TimeLeft left={timeLeft(lead.dueOn, lead.today)} from={start} to={lead.dueOn} today={lead.today} />
      <p>{t("leads.desk.due.on", { date: showDate(lead.dueOn, language) })}</p>
      {lead.dueReason && (
        <details>
          <summary>{t("leads.desk.due.why")}</summary>
          <p className="quiet">{explain(lead.dueReason, lead.dueOn, t, (day) => showDate(day, language))}</p>
        </details>
      )}
    </div>
  );
}
