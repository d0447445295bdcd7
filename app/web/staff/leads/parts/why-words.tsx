import { useWords } from "#app/i18n/words.tsx";
import { speakingTopics } from "#app/leads/speaking-topics.ts";
import { useTopicName } from "#app/web/staff/use-desk.ts";
import { Because } from "./because.tsx";
import type { ShownLead } from "./lead-shape.ts";

type Why = NonNullable<ShownLead["why"]>;

/** What the sender chose, and what the words of the story say, the likeliest first, with the very words. */
export function WhyWords({ lead: { why } }: { lead: ShownLead }) {
  const { t } = useWords();
  const topicName = useTopicName();
  if (!why) return null;
  const said = speakingTopics(why);
  return (
    <>
      <h3>{t("leads.desk.why.chosen")}</h3>
      <p>{why.chosen === "other" ? t("leads.desk.why.unsure") : topicName(why.chosen)}</p>
      <h3>{t("leads.desk.why.words")}</h3>
      {said.length > 0 ? (
        <ul className="likely">
          {said.map((topic) => (
            <Likely key={topic.slug} topic={topic} name={topicName(topic.slug)} />
          ))}
        </ul>
      ) : (
        <p className="quiet">{t("leads.desk.why.silent")}</p>
      )}
    </>
  );
}

/** How likely, in words and as a thin bar that only repeats them. */
function Likely({ topic, name }: { topic: Why["topics"][number]; name: string }) {
  const { t } = useWords();
  return (
    <li>
      <p>
        {name} <span className="quiet">{t(`leads.desk.why.likely.${degree(topic.score)}`)}</span>
      </p>
      <svg viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true">
        <rect className="whole" width="100" height="3" />
        <rect width={Math.round(topic.score * 100)} height="3" />
      </svg>
      <Because words={topic.because} />
    </li>
  );
}

const degree = (score: number): "strong" | "fair" | "faint" => (score >= 0.65 ? "strong" : score >= 0.5 ? "fair" : "faint");
