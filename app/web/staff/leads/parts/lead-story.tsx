import type { ReactNode } from "react";
import { useWords } from "#app/i18n/words.tsx";
import { requests } from "#app/intake/requests.ts";
import { speakingTopics } from "#app/leads/speaking-topics.ts";
import { Marked } from "#app/web/ui/marked.tsx";
import { showDate, showYuan } from "#app/web/ui/show.ts";
import type { ShownLead } from "./lead-shape.ts";

/** What was sent: where, when, what is asked for, and the story word for word, with the words marked that brought it here. */
export function LeadStory({ lead }: { lead: ShownLead }) {
  const { t, language } = useWords();
  const facts: [string, ReactNode][] = [
    [t("leads.desk.story.address"), [lead.township, lead.merchantAddress].filter(Boolean).join(" · ")],
    [t("leads.desk.story.platform"), lead.platform],
    [t("leads.desk.story.creditCode"), lead.creditCode],
    [t("leads.desk.story.happenedOn"), lead.happenedOn && showDate(lead.happenedOn, language)],
    [t("leads.desk.story.openedOn"), showDate(lead.openedOn, language)],
    [t("leads.desk.story.channel"), [t(`intake.channels.${lead.channel}`), lead.sourceNumber].filter(Boolean).join(" · ")],
    [t("leads.desk.story.request"), asked()],
    [t("leads.desk.story.orderNumber"), lead.orderNumber],
    [t("leads.desk.story.behalf.label"), lead.behalf !== "self" && t(`leads.desk.story.behalf.${lead.behalf}`)],
    [t("leads.desk.story.identity"), t(`leads.desk.identities.${lead.identity}`)],
  ];
  return (
    <section className="sheet-part">
      <h2>{t(`leads.desk.story.${lead.kind}`)}</h2>
      <div className="story">
        <Marked text={lead.story} terms={speaking(lead)} />
      </div>
      <dl className="facts">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );

  function asked(): string {
    const known = requests.find((one) => one === lead.request);
    const what = known ? t(`intake.requests.${known}`) : lead.request;
    return [what, lead.amountYuan !== null && showYuan(lead.amountYuan, language)].filter(Boolean).join(" · ");
  }
}

/**
 * The words that speak for the lead's topic, or, where nobody has decided yet, for any; longer ones first, so that they are marked whole.
 */
function speaking({ why, topic }: ShownLead): string[] {
  const topics = speakingTopics(why);
  const own = topics.filter(({ slug }) => slug === topic);
  const words = (topic === "other" ? topics : own).flatMap(({ because }) => because);
  return [...new Set(words)].sort((a, b) => b.length - a.length);
}
