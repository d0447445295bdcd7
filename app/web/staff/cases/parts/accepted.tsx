import { useWords } from "#app/i18n/words.tsx";
import { showMoment } from "#app/web/ui/show.ts";
import type { ShownCase } from "./case-shape.ts";

/** Words that look personal and stand all the same: who let them, and why. Reviewers read this. */
export function Accepted({ known: { accepted } }: { known: ShownCase }) {
  const { t, language } = useWords();
  if (accepted.length === 0) return null;
  return (
    <section className="sheet-part">
      <h2>{t("cases.redaction.accepted.title", { count: accepted.length })}</h2>
      <ul>
        {accepted.map(({ kind, found, reason, who, at }) => (
          <li key={`${kind} ${found}`}>
            <b>{found}</b> {reason}{" "}
            <span className="quiet">{t("cases.redaction.accepted.by", { who, when: showMoment(at, language) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
