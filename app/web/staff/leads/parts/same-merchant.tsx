import { useWords } from "#app/i18n/words.tsx";
import { useTopicName } from "#app/web/staff/use-desk.ts";
import { showDate } from "#app/web/ui/show.ts";
import { TopicMark } from "#app/web/ui/topic-mark.tsx";
import { lawName } from "./law-name.ts";
import { LeadNumber } from "./lead-number.tsx";
import type { ShownLead } from "./lead-shape.ts";

/** What else is known about the same operator, under whichever law (同一主体多部法), so that units can look at it together. */
export function SameMerchant({ lead }: { lead: ShownLead }) {
  const { t, language } = useWords();
  const topicName = useTopicName();
  const others = lead.sameMerchant;
  if (others.length === 0) return null;
  const topics = [...new Set(others.map(({ topic }) => topic))];
  const areas = new Set([lead.topic, ...topics]).size;
  return (
    <section className="sheet-part" id="same" aria-labelledby="same-title">
      <h2 id="same-title">{t("leads.desk.same.title", { count: others.length })}</h2>
      {areas > 1 && <p className="quiet">{t("leads.desk.same.several", { count: areas })}</p>}
      {topics.map((topic) => {
        const here = others.filter((other) => other.topic === topic);
        return (
          <div key={topic} className="of-law">
            <h3 className="topic">
              <TopicMark topic={topic} size={20} /> {topicName(topic)}
              {here[0]?.law && <small lang="zh-CN">{lawName(here[0].law)}</small>}
            </h3>
            <ul className="related">
              {here.map(({ number, stage, unit, unitEn, openedOn }, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: several may go without a number; they never change places
                <li key={place}>
                  <LeadNumber number={number} />
                  <span>{language === "zh" ? unit : unitEn}</span>
                  <span className="quiet">{t(`leads.desk.stages.${stage}`)}</span>
                  <span className="quiet">{showDate(openedOn, language)}</span>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
