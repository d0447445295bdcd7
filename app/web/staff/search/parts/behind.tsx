import type { SerializeFrom } from "@remix-run/node";
import type { Behind } from "#app/cases/search/search-behind.ts";
import { useWords } from "#app/i18n/words.tsx";
import { showMoment } from "#app/web/ui/show.ts";

/** What everybody at the case desk must know: citizens may not find what is published. */
export function SearchBehind({ behind }: { behind: SerializeFrom<Behind>[] }) {
  const { t, href, language } = useWords();
  if (behind.length === 0) return null;
  return (
    <aside className="sheet-part warnings search-behind" aria-label={t("search.desk.behind.title")}>
      <h2>{t("search.desk.behind.title")}</h2>
      <ul>
        {behind.map(({ index, cases, firstOut }) => (
          <li key={index}>
            {t("search.desk.behind.said", { index: t(`search.desk.standing.index.${index}`), count: cases })}{" "}
            {firstOut && t("search.desk.behind.firstOut", { at: showMoment(firstOut, language) })}
          </li>
        ))}
      </ul>
      <p className="quiet">
        {t("search.desk.behind.next")} <a href={href("/staff/search")}>{t("search.desk.behind.look")}</a>
      </p>
    </aside>
  );
}
