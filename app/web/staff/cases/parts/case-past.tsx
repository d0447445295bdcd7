import type { WithdrawalReason } from "#app/cases/withdraw-case.ts";
import { useWords } from "#app/i18n/words.tsx";
import { actorName, verbKey } from "#app/web/staff/activity/verb-key.ts";
import { showMoment } from "#app/web/ui/show.ts";
import { Thread } from "#app/web/ui/thread.tsx";
import type { ShownCase } from "./case-shape.ts";

/** What was done with the case, from the record that nobody can change. */
export function CasePast({ known }: { known: ShownCase }) {
  const { t, language } = useWords();
  if (known.history.length === 0) return null;
  const entries = known.history.map((row) => ({
    key: String(row.seq),
    head: t(verbKey(row.verb)),
    when: `${actorName(row, t)} · ${showMoment(row.at, language)}`,
    body: row.verb === "case.withdrawn" ? t(`cases.desk.withdraw.reasons.${row.facts.reason as WithdrawalReason}.name`) : undefined,
    ours: row.verb === "case.approved" || row.verb === "case.withdrawn",
  }));
  return (
    <section className="sheet-part">
      <h2>{t("cases.desk.past")}</h2>
      <Thread entries={entries} past />
    </section>
  );
}
