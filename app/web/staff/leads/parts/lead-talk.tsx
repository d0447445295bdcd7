import { useWords } from "#app/i18n/words.tsx";
import { showDate } from "#app/web/ui/show.ts";
import { Thread } from "#app/web/ui/thread.tsx";
import type { ShownLead } from "./lead-shape.ts";

/** What the bureau and the sender wrote to each other. Days only: the minute is kept nowhere. */
export function LeadTalk({ lead }: { lead: ShownLead }) {
  const { t, language } = useWords();
  const entries = lead.messages.map(({ author, body, writtenOn, who }, place) => ({
    key: String(place),
    head: author === "sender" ? t(`leads.desk.talk.sender.${lead.kind}`) : (who ?? t("leads.desk.talk.bureau")),
    when: showDate(writtenOn, language),
    body,
    ours: author === "bureau",
  }));
  return (
    <section className="sheet-part" id="talk">
      <h2>{t("leads.desk.talk.title")}</h2>
      {entries.length > 0 ? <Thread entries={entries} /> : <p className="quiet">{t("leads.desk.talk.none")}</p>}
    </section>
  );
}
