import { useWords } from "#app/i18n/words.tsx";
import { shownAt } from "#app/web/staff/activity/shown-at.ts";
import { actorName, verbKey } from "#app/web/staff/activity/verb-key.ts";
import { Thread } from "#app/web/ui/thread.tsx";
import type { ShownLead } from "./lead-shape.ts";

/** What was done with the lead, oldest first, from the record that nobody can change. */
export function LeadPast({ lead }: { lead: ShownLead }) {
  const { t, language } = useWords();
  const entries = lead.history.map((row) => ({
    key: String(row.seq),
    head: t(verbKey(row.verb)),
    when: `${actorName(row, t)} · ${shownAt(row.at, language)}`,
    ours: row.verb === "lead.closed",
  }));
  return (
    <section className="sheet-part">
      <h2>{t("leads.desk.past.title")}</h2>
      <Thread entries={entries} past />
    </section>
  );
}
