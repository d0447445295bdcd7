import type { WordKey } from "#app/i18n/keys.ts";
import { useWords } from "#app/i18n/words.tsx";
import type { ShownLead } from "./lead-shape.ts";

/** The sender was told that another authority may be the right one: what they read, so that nobody tells them something else. */
export function ToldElsewhere({ lead }: { lead: ShownLead }) {
  const { t } = useWords();
  if (!lead.elsewhere) return null;
  return (
    <aside className="told-elsewhere" aria-labelledby="elsewhere">
      <h2 id="elsewhere">{t("sorting.elsewhere.title")}</h2>
      <p>{t("leads.desk.elsewhere.told")}</p>
      <blockquote className="note-line">{t(`sorting.elsewhere.${lead.elsewhere}` as WordKey)}</blockquote>
      <p>{t("leads.desk.elsewhere.then")}</p>
    </aside>
  );
}
