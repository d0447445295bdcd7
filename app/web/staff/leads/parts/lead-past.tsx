import { useWords } from "#app/i18n/words.tsx";
import { shownAt } from "#app/web/staff/activity/shown-at.ts";
import { actorName, verbKey } from "#app/web/staff/activity/verb-key.ts";
import { useTopicName } from "#app/web/staff/use-desk.ts";
import { Thread } from "#app/web/ui/thread.tsx";
import type { ShownLead } from "./lead-shape.ts";
import { pastFacts } from "./past-facts.ts";

/** What was done with the lead, oldest first, from the record that nobody can change: who, when, and from what to what. */
export function LeadPast({ lead }: { lead: ShownLead }) {
  const { t, language } = useWords();
  const topicName = useTopicName();
  const entries = lead.history.map((row) => ({
    key: String(row.seq),
    head: t(verbKey(row.verb)),
    when: `${actorName(row, t)} · ${shownAt(row.at, language)}`,
    body: pastFacts(row, { t, topicName, unitName }),
    ours: row.verb === "lead.closed",
  }));
  return (
    <section className="sheet-part" aria-labelledby="past-title">
      <h2 id="past-title">{t("leads.desk.past.title")}</h2>
      <Thread entries={entries} past />
    </section>
  );

  function unitName(slug: string): string {
    const unit = lead.named.find((one) => one.slug === slug);
    return (language === "zh" ? unit?.name : unit?.nameEn) ?? slug;
  }
}
