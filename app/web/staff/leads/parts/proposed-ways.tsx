import { useWords } from "#app/i18n/words.tsx";
import type { ProposedWay } from "#app/leads/proposed-ways.ts";
import { speakingTopics } from "#app/leads/speaking-topics.ts";
import { useTopicName } from "#app/web/staff/use-desk.ts";
import { addressWith } from "#app/web/ui/query.ts";
import { Because } from "./because.tsx";
import type { ShownLead } from "./lead-shape.ts";
import { useWhySentence } from "./use-why-sentence.ts";

type Props = { step: "route" | "rule"; lead: ShownLead; ways: ProposedWay[] };

/** Where the plan would send it, topic by topic; following one fills the form. */
export function ProposedWays({ step, lead, ways }: Props) {
  const { t, href, language } = useWords();
  const topicName = useTopicName();
  const why = useWhySentence(lead);
  const spoken = speakingTopics(lead.why);
  if (ways.length === 0) return <p>{why}</p>;
  return (
    <div className="proposed">
      <p>{why}</p>
      <h3>{t("leads.desk.route.proposed")}</h3>
      <ul>
        {ways.map(({ topic, area, unit, gaveBack }) => (
          <li key={topic}>
            <a href={href(addressWith(`/staff/leads/${lead.number}/${step}`, { topic, unit: gaveBack ? undefined : unit?.slug }))}>
              {topicName(topic)}
            </a>{" "}
            → {area ? t("leads.desk.route.area", { number: area.number }) : t("leads.desk.route.noArea")}
            {area && <> → {unit ? (language === "zh" ? unit.name : unit.nameEn) : t("leads.desk.route.noOwner")}</>}
            {gaveBack && <b> {t("leads.desk.route.gaveBack")}</b>}
            <Because words={spoken.find(({ slug }) => slug === topic)?.because ?? []} />
          </li>
        ))}
      </ul>
      <p className="quiet">{t(ways.some(({ gaveBack }) => gaveBack) ? "leads.desk.route.proposedBack" : "leads.desk.route.proposedHow")}</p>
    </div>
  );
}
