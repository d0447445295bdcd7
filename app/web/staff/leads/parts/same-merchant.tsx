import { useWords } from "#app/i18n/words.tsx";
import { useTopicName } from "#app/web/staff/use-desk.ts";
import type { ShownLead } from "./lead-shape.ts";

/** Other leads about the same operator, as far as this member may see them. */
export function SameMerchant({ lead }: { lead: ShownLead }) {
  const { t, href } = useWords();
  const topicName = useTopicName();
  if (lead.sameMerchant.length === 0) return null;
  return (
    <section className="sheet-part">
      <h2>{t("leads.desk.same.title", { count: lead.sameMerchant.length })}</h2>
      <ul className="plain">
        {lead.sameMerchant.map(({ number, stage, topic }) => (
          <li key={number}>
            <a href={href(`/staff/leads/${number}`)}>{number}</a> {topicName(topic)}{" "}
            <span className="quiet">{t(`leads.desk.stages.${stage}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
