import { useWords } from "#app/i18n/words.tsx";
import { showDate } from "#app/web/ui/show.ts";
import { Thread } from "#app/web/ui/thread.tsx";
import type { ShownLead } from "./lead-shape.ts";

/** What the sender did about the matter: took it back, asked to open it again, rated it. Days only. */
export function LeadDeeds({ lead }: { lead: ShownLead }) {
  const { t, language } = useWords();
  if (lead.deeds.length === 0) return null;
  const entries = lead.deeds.map(({ kind, body, rating, doneOn }) => ({
    key: kind,
    head: t(`leads.desk.deeds.${kind}`, { rating: rating ?? 0 }),
    when: showDate(doneOn, language),
    body,
  }));
  return (
    <section className="sheet-part">
      <h2>{t("leads.desk.deeds.title")}</h2>
      <Thread entries={entries} />
    </section>
  );
}
