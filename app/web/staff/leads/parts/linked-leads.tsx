import { useWords } from "#app/i18n/words.tsx";
import { useTopicName } from "#app/web/staff/use-desk.ts";
import { TopicMark } from "#app/web/ui/topic-mark.tsx";
import { LeadNumber } from "./lead-number.tsx";
import type { ShownLead } from "./lead-shape.ts";

/** The other leads of the same submission, each with its own unit and its own end. */
export function LinkedLeads({ lead }: { lead: ShownLead }) {
  const { t, language } = useWords();
  const topicName = useTopicName();
  if (lead.linked.length === 0) return null;
  return (
    <section className="sheet-part" id="linked" aria-labelledby="linked-title">
      <h2 id="linked-title">{t("leads.desk.linked.title", { count: lead.linked.length })}</h2>
      <p className="quiet">{t("leads.desk.linked.about")}</p>
      <ul className="related">
        {lead.linked.map(({ number, topic, stage, unit, unitEn }) => (
          <li key={`${topic} ${number}`}>
            <span className="topic">
              <TopicMark topic={topic} size={20} /> {topicName(topic)}
            </span>
            <LeadNumber number={number} />
            <span>{language === "zh" ? unit : unitEn}</span>
            <span className="quiet">{t(`leads.desk.stages.${stage}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
