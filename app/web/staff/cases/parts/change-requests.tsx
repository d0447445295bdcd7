import { useWords } from "#app/i18n/words.tsx";
import { showMoment } from "#app/web/ui/show.ts";
import { Thread } from "#app/web/ui/thread.tsx";
import type { ShownCase } from "./case-shape.ts";

/** What reviewers asked for. An edit after it counts as the answer; what is still open stands out. */
export function ChangeRequests({ known }: { known: ShownCase }) {
  const { t, language } = useWords();
  if (known.changeRequests.length === 0) return null;
  const entries = known.changeRequests.map(({ who, comment, at }) => ({
    key: at,
    head: who,
    when: `${showMoment(at, language)} · ${t(unanswered(known, at) ? "cases.desk.requests.open" : "cases.desk.requests.answered")}`,
    body: comment,
    ours: unanswered(known, at),
  }));
  return (
    <section className="sheet-part" id="requests">
      <h2>{t("cases.desk.requests.title")}</h2>
      <Thread entries={entries} />
    </section>
  );
}

const unanswered = (known: ShownCase, at: string): boolean => at > known.updatedAt;

/** How many requests no edit has answered yet. */
export const openRequests = (known: ShownCase): number => known.changeRequests.filter(({ at }) => unanswered(known, at)).length;
