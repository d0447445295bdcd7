import { useWords } from "#app/i18n/words.tsx";
import { showMoment } from "#app/web/ui/show.ts";
import { Thread } from "#app/web/ui/thread.tsx";
import type { ShownLead } from "./lead-shape.ts";

/** What colleagues left for each other. The sender never sees it. */
export function LeadNotes({ lead }: { lead: ShownLead }) {
  const { t, language } = useWords();
  if (lead.notes.length === 0 && !lead.can.note) return null;
  const entries = lead.notes.map(({ who, body, at }) => ({ key: at + who, head: who, when: showMoment(at, language), body }));
  return (
    <section className="sheet-part" id="notes">
      <h2>{t("leads.desk.notes.title")}</h2>
      {entries.length > 0 ? <Thread entries={entries} /> : <p className="quiet">{t("leads.desk.notes.none")}</p>}
    </section>
  );
}
