import type { ReactNode } from "react";
import { useWords } from "#app/i18n/words.tsx";
import { useDesk, useTopicName } from "#app/web/staff/use-desk.ts";
import { TopicMark } from "#app/web/ui/topic-mark.tsx";
import { LeadAnswer } from "./lead-answer.tsx";
import { LeadDeeds } from "./lead-deeds.tsx";
import { LeadNotes } from "./lead-notes.tsx";
import { LeadPast } from "./lead-past.tsx";
import { LeadPictures } from "./lead-pictures.tsx";
import { LeadReturns } from "./lead-returns.tsx";
import { LeadReward } from "./lead-reward.tsx";
import type { ShownLead } from "./lead-shape.ts";
import { LeadStory } from "./lead-story.tsx";
import { LeadTalk } from "./lead-talk.tsx";
import { LinkedLeads } from "./linked-leads.tsx";
import { Opening } from "./opening.tsx";
import { SameMerchant } from "./same-merchant.tsx";
import { Stage } from "./stage.tsx";
import { ToldElsewhere } from "./told-elsewhere.tsx";

/** A lead on the desk: what was sent on the left, and on the right what is to be done about it. */
export function LeadFrame({ lead, children }: { lead: ShownLead; children: ReactNode }) {
  const { t, href } = useWords();
  const topicName = useTopicName();
  const leader = useDesk()?.member.role === "leader";
  return (
    <>
      <header className="page-head">
        <div>
          <p className="crumb">
            <a href={href("/staff/leads")}>{t(leader ? "leads.desk.views.unit.whole" : "leads.desk.views.unit.title")}</a> / {lead.number}
          </p>
          <h1>{lead.merchantName || t("leads.desk.lead.nobody")}</h1>
          <p className="marks">
            <span>{t(`leads.desk.kinds.${lead.kind}`)}</span>
            <span className="topic">
              <TopicMark topic={lead.topic} size={20} /> {topicName(lead.topic)}
            </span>
            <Stage stage={lead.stage} />
            {lead.claimedBy && <span>{t("leads.desk.lead.claimedBy", { name: lead.claimedBy.name })}</span>}
          </p>
        </div>
      </header>
      <Opening lead={lead} />
      <div className="columns">
        <div>
          <ToldElsewhere lead={lead} />
          <LeadAnswer lead={lead} />
          <LeadStory lead={lead} />
          <LeadPictures lead={lead} />
          <LeadReturns lead={lead} />
          <LinkedLeads lead={lead} />
          <LeadReward lead={lead} />
          <LeadDeeds lead={lead} />
          <LeadTalk lead={lead} />
          <LeadNotes lead={lead} />
          <SameMerchant lead={lead} />
          <LeadPast lead={lead} />
        </div>
        <aside aria-label={t("leads.desk.now.title")}>{children}</aside>
      </div>
    </>
  );
}
